import { parse } from 'tldts';

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
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  const bare = url.hostname.replace(/\.$/u, '');
  const parsed = parse(bare, { allowPrivateDomains: true, validateHostname: false });
  if (parsed.isIp === true) return undefined;
  // `www.gov.uk` is a site, `gov.uk` a suffix that many share.
  const host = parsed.domain === bare ? bare : bare.replace(/^www\d?\./u, '');
  // The platform's own front page stands on the suffix that it gives out.
  const registrableDomain = parsed.domain ?? (parsed.isPrivate === true ? parsed.publicSuffix : null);
  if (registrableDomain === null) return undefined;
  return {
    href: url.href,
    host,
    registrableDomain,
    ...(parsed.isPrivate === true && parsed.publicSuffix !== null && { platformSuffix: parsed.publicSuffix }),
    path: url.pathname,
  };
}
