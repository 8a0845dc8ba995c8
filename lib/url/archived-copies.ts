import { parseHttp } from './parse-http';

/** Where the Internet Archive lists its copies of a page; undefined for addresses that are none on the web. */
export function archivedCopies(address: string): string | undefined {
  const url = parseHttp(address);
  return url === undefined ? undefined : `https://web.archive.org/web/*/${url.href}`;
}
