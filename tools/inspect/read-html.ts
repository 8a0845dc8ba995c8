import { readFile } from 'node:fs/promises';
import sniff from 'html-encoding-sniffer';

/** The text of a saved page, decoded as a browser would: byte order mark, declaration, valid UTF-8, windows-1252. */
export async function readHtml(file: string): Promise<string> {
  return decodeHtml(await readFile(file));
}

export function decodeHtml(bytes: Uint8Array): string {
  const declared = sniff(withoutEmptyDeclarations(bytes), { defaultEncoding: 'x-user-defined' });
  // Encodings that would let a page hide its markup: browsers show one such sign in place of all of it.
  if (declared === 'replacement') return '\uFFFD';
  if (declared !== 'x-user-defined' && isKnown(declared)) return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Node 20 does not know all encodings of the standard: ISO-8859-16. */
function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

/** So far the standard looks for a declaration. */
const sniffed = 1024;

/** html-encoding-sniffer 6.0.0 throws at `charset` without a value, `<meta content=charset>`, as if it were a declaration. */
function withoutEmptyDeclarations(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.subarray(0, sniffed)).toString('latin1');
  return Buffer.from(
    start.replace(/charset(?!\s*=\s*["']?[\w-])/giu, (word) => '-'.repeat(word.length)),
    'latin1',
  );
}
