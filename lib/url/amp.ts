import { parseHttp } from './parse-http';

/** `/a/amp`, `/a/amp/`, `/a.amp`, `/a.amp.html`: the plain page's path with a mark at its end. */
const pathMark = /(?<=[^/])(?:\/amp\/?|\.amp(?=\.html?$)|\.amp)$|\.amp(?=\.html?$)/iu;
/** Marks of which the plain page's address does not follow: `/amp/a`, `a-amp.html`. */
const otherPathMark = /^\/amp\/|\/amp\/|-amp\.html?$/iu;
const queryMark = /^(?:amp=(?:1|true)?|outputType=amp)$/iu;

/** Whether an address looks like that of a publisher's own AMP page. */
export function isAmpAddress(address: string): boolean {
  const url = parseHttp(address);
  if (url === undefined) return false;
  const { hostname, pathname } = url;
  return hostname.startsWith('amp.') || otherPathMark.test(pathname) || withoutAmp(address) !== undefined;
}

/** The plain page's address, where it follows from that of its AMP page; undefined where it does not. */
export function withoutAmp(address: string): string | undefined {
  const url = parseHttp(address);
  if (url === undefined) return undefined;
  const before = url.href;
  url.pathname = url.pathname.replace(pathMark, '');
  const marks = [...url.searchParams].filter(([name, value]) => queryMark.test(`${name}=${value}`));
  for (const [name, value] of marks) url.searchParams.delete(name, value);
  return url.href === before ? undefined : url.href;
}
