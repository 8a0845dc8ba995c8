import { parseHttp } from './parse-http';
import { hostParts } from './registrable-domain';
import { withoutWww } from './without-www';

/** An address taken apart: what counts for finding its publisher. */
export interface PageAddress {
  readonly href: string;
  /** ASCII, lower case, without `www.`, port and trailing dot. */
  readonly host: string;
  /** By the Public Suffix List, its private section included: `foo.blogspot.com` stands for itself. */
  readonly registrableDomain: string;
  /** The suffix that a platform gives out (`blogspot.com`), where the host is on one. */
  readonly platformSuffix?: string;
  readonly path: string;
}

/** Parses an http(s) address; undefined for all others, and for bare IP addresses and single labels. */
export function parseAddress(address: string): PageAddress | undefined {
  const url = parseHttp(address);
  if (url === undefined) return undefined;
  const { isIp, domain, suffix, isPlatform } = hostParts(url.hostname.replace(/\.$/u, ''));
  // The platform's own front page stands on the suffix that it gives out.
  const registrableDomain = domain ?? (isPlatform ? suffix : undefined);
  if (isIp || registrableDomain === undefined) return undefined;
  return {
    href: url.href,
    host: withoutWww(url.hostname),
    registrableDomain,
    ...(isPlatform && suffix !== undefined && { platformSuffix: suffix }),
    path: url.pathname,
  };
}
