import { readFile } from 'node:fs/promises';
import sniff from 'html-encoding-sniffer';

/** The text of a saved page, decoded as a browser would: byte order mark, declaration, valid UTF-8, windows-1252. */
export async function readHtml(file: string): Promise<string> {
  return decodeHtml(await readFile(file));
}

export function decodeHtml(bytes: Uint8Array): string {
  const declared = sniff(bytes, { defaultEncoding: 'x-user-defined' });
  if (declared !== 'x-user-defined') return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
