import { routeOf } from './page-of';
import { parseHttp } from './parse-http';
import { isTrackingParameter } from './tracking-parameters';

/** The address without what does not make it another page: tracking parameters, fragment, user and password. */
export function cleanAddress(address: string): string | undefined {
  const url = parseHttp(address);
  if (url === undefined) return undefined;
  url.hash = routeOf(url.hash);
  url.username = '';
  url.password = '';
  const names = new Set(url.searchParams.keys());
  // Deleting through searchParams rewrites the other parameters' escapes: only where there is something to delete.
  for (const name of names) if (isTrackingParameter(name, url.hostname)) url.searchParams.delete(name);
  if (url.search === '') url.search = '';
  return url.href;
}
