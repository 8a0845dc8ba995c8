/** Names as `TextDecoder` knows them. */
export interface DecodedText {
  readonly text: string;
  /** The encoding that was assumed because the bytes are not in the one they should be in. */
  readonly assumed?: 'windows-1252';
}

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * A file's text: by its byte order mark, as UTF-8, by what an HTML file declares, else as Windows-1252, which takes
 * any bytes. A last character that was cut in two is left away.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = marks.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? widthOf(bytes);
  const text = decode(bytes, encoding);
  if (text !== undefined) return { text };
  const declared = declaredEncoding(bytes);
  const asDeclared = declared === undefined ? undefined : decode(bytes, declared);
  if (asDeclared !== undefined) return { text: asDeclared };
  return { text: new TextDecoder('windows-1252').decode(bytes), assumed: 'windows-1252' };
}

/** UTF-16 without a mark: every second byte of what every known file begins with is zero. */
function widthOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : 'utf-8';
}

/** Undefined where the bytes are not in that encoding, or there is none of that name. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** `<META … CONTENT="text/html; charset=Shift_JIS">`, within the first 1,024 bytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(start)?.[1];
}
