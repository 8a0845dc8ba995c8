import { parse } from 'tldts';
import { flagLimits } from '@/lib/saved-pages/model/flag';
import { originalAddress } from '@/lib/saved-pages/model/original-address';
import { isTrackingParameter } from './tracking-parameters';

/** The address without what does not make it another page: tracking parameters, fragment, user and password. */
export function cleanAddress(address: string): string | undefined {
  const url = parseHttp(address);
  if (url === undefined) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  const names = new Set(url.searchParams.keys());
  // Deleting through searchParams rewrites the other parameters' escapes: only where there is something to delete.
  for (const name of names) if (isTrackingParameter(name, url.hostname)) url.searchParams.delete(name);
  if (url.search === '') url.search = '';
  return url.href;
}

/**
 * What makes two addresses one page: the cleaned original of a copy, without scheme, `www.`, trailing slash and the
 * order of its parameters. Undefined for everything but http and https.
 */
export function pageKey(address: string): string | undefined {
  const cleaned = cleanAddress(originalAddress(address) ?? address);
  if (cleaned === undefined) return undefined;
  const url = new URL(cleaned);
  const host = url.host.replace(/\.(?=$|:)/u, '').replace(/^www\d?\.(?=[^.]+\.)/u, '');
  const path = url.pathname.replace(/\/+$/u, '').replace(/%[0-9a-f]{2}/giu, (escape) => escape.toUpperCase());
  url.searchParams.sort();
  return `${host}${path}${url.search}`;
}

/**
 * The canonical address, where it may count for the page's identity: on the same registrable domain, and not the
 * site's front page for every article, which many templates write.
 */
export function trustedCanonical(canonical: string | null | undefined, address: string): string | undefined {
  if (canonical === null || canonical === undefined || canonical.length > flagLimits.address) return undefined;
  const [own, page] = [parseHttp(canonical), parseHttp(address)];
  if (own === undefined || page === undefined || siteOf(own) !== siteOf(page)) return undefined;
  if (own.pathname === '/' && own.search === '' && page.pathname !== '/') return undefined;
  return cleanAddress(own.href);
}

function parseHttp(address: string): URL | undefined {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url : undefined;
}

/** The registrable domain, private suffixes included; the host itself where there is none. */
function siteOf({ hostname }: URL): string {
  const bare = hostname.replace(/\.$/u, '');
  return parse(bare, { allowPrivateDomains: true, validateHostname: false }).domain ?? bare;
}
