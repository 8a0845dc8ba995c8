import { parseHttp } from './parse-http';
import { withoutWww } from './without-www';

/** The host of an http(s) address, in ASCII and without www, for showing; undefined for other addresses. */
export function displayHost(address: string): string | undefined {
  const url = parseHttp(address);
  return url === undefined ? undefined : withoutWww(url.hostname);
}
