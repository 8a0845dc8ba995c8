import { cleanAddress } from './clean-address';
import { parseHttp } from './parse-http';
import { routeOf } from './page-of';
import { registrableDomainOf } from './registrable-domain';

/** A canonical address that is longer is nobody's. */
const maxLength = 4_000;

/**
 * The canonical address, where it may count for the page's identity: on the same registrable domain, and not the
 * site's front page for every article, which many templates write.
 */
export function trustedCanonical(canonical: string | null | undefined, address: string): string | undefined {
  if (canonical === null || canonical === undefined || canonical.length > maxLength) return undefined;
  const [own, page] = [parseHttp(canonical), parseHttp(address)];
  if (own === undefined || page === undefined || siteOf(own) !== siteOf(page)) return undefined;
  if (own.pathname === '/' && own.search === '' && page.pathname !== '/') return undefined;
  // One-page sites write one canonical address for all that they show.
  if (routeOf(own.hash) === '' && routeOf(page.hash) !== '') return undefined;
  return cleanAddress(own.href);
}

const siteOf = ({ hostname }: URL): string => registrableDomainOf(hostname.replace(/\.$/u, ''));
