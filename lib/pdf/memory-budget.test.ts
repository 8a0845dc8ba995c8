import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { boundMemory, outOfBudget, type MemoryScope } from './memory-budget';

const megabyte = 1 << 20;
function boundScope(stream: number, all: number): MemoryScope {
  const scope = { Uint8Array, DecompressionStream };
  boundMemory(scope, { stream: stream * megabyte, all: all * megabyte });
  return scope;
}

async function inflate({ DecompressionStream: Inflating }: MemoryScope, megabytes: number): Promise<number> {
  const { readable, writable } = new Inflating('deflate');
  const writer = writable.getWriter();
  writer.write(Uint8Array.from(deflateSync(Buffer.alloc(megabytes * megabyte)))).catch(() => {});
  writer.close().catch(() => {});
  let length = 0;
  for await (const part of readable) length += part.byteLength;
  return length;
}

describe('a stream that inflates', () => {
  test('within the budget is whole', async () => {
    expect(await inflate(boundScope(4, 8), 4)).toBe(4 * megabyte);
  });

  test('to more than one stream may hold ends', async () => {
    await expect(inflate(boundScope(4, 100), 5)).rejects.toThrow(outOfBudget);
  });

  test('to more than all may hold together ends', async () => {
    const scope = boundScope(4, 8);
    expect(await inflate(scope, 4)).toBe(4 * megabyte);
    expect(await inflate(scope, 3)).toBe(3 * megabyte);
    await expect(inflate(scope, 3)).rejects.toThrow(outOfBudget);
  });
});

describe('a piece of memory', () => {
  test('of an ordinary size is given as ever', () => {
    const { Uint8Array: Bytes } = boundScope(4, 8);
    const bytes = new Bytes(4 * megabyte);
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(bytes).toBeInstanceOf(Bytes);
    expect(bytes.length).toBe(4 * megabyte);
    expect(Bytes.from([1, 2])).toEqual(Uint8Array.of(1, 2));
    expect(new Bytes(bytes.buffer, 8, 16).byteOffset).toBe(8);
  });

  test('is refused over the budget of one, and of all', () => {
    const { Uint8Array: Bytes } = boundScope(4, 8);
    expect(() => new Bytes(4 * megabyte + 1)).toThrow(outOfBudget);
    for (let i = 0; i < 1_000; i++) expect(new Bytes(1_000).length).toBe(1_000);
    expect([new Bytes(4 * megabyte), new Bytes(4 * megabyte)]).toHaveLength(2);
    expect(() => new Bytes(megabyte)).toThrow(outOfBudget);
  });
});
