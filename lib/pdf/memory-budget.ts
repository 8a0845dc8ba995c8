/** What the parser of a PDF makes of it in memory. */
export interface MemoryScope {
  Uint8Array: Uint8ArrayConstructor;
  DecompressionStream: typeof DecompressionStream;
}

interface Limits {
  /** Bytes that one stream of the file may hold once it is inflated. */
  readonly stream: number;
  /** Bytes of all large pieces together, those that are gone as well. */
  readonly all: number;
}

/** Smaller pieces are not counted. */
const large = 1 << 20;
/** A browser inflates all that it is given at once, a thousandfold at most, before anybody can look at it. */
const givenAtOnce = 1 << 13;

/** Told to whoever asked for a part of the document; it is what the message ends with, whatever it passes through. */
export const outOfBudget = 'this part of the document takes too much memory';

/**
 * Bounds the memory that a parser in this scope can take: a file of some megabytes can hold streams of gigabytes, all of
 * which it would inflate and keep. What is over the budget throws, and the part that needs it is not read.
 */
export function boundMemory(scope: MemoryScope, { stream, all }: Limits): void {
  let taken = 0;
  const take = (bytes: number): void => {
    taken += bytes;
    if (taken > all) throw new RangeError(outOfBudget);
  };
  const { Uint8Array: Bytes, DecompressionStream: Inflating } = scope;
  scope.Uint8Array = new Proxy(Bytes, {
    construct(target, given: unknown[], asked) {
      const [length] = given;
      if (typeof length === 'number' && length >= large) {
        if (length > stream) throw new RangeError(outOfBudget);
        take(length);
      }
      return Reflect.construct(target, given, asked === scope.Uint8Array ? target : asked) as object;
    },
  });
  scope.DecompressionStream = class {
    readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
    readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;

    constructor(format: CompressionFormat) {
      const inflating = new Inflating(format);
      let length = 0;
      const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(part, controller) {
          length += part.byteLength;
          if (length > stream) throw new RangeError(outOfBudget);
          take(part.byteLength);
          controller.enqueue(part);
        },
      });
      const given = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(bytes, controller) {
          for (let at = 0; at < bytes.length; at += givenAtOnce)
            controller.enqueue(bytes.subarray(at, at + givenAtOnce));
        },
      });
      // What ends it shows on the other side.
      given.readable.pipeTo(inflating.writable).catch(() => {});
      this.writable = given.writable;
      this.readable = inflating.readable.pipeThrough(counted);
    }
  };
}
