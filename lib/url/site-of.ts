import { hostParts } from './registrable-domain';
import { withoutWww } from './without-www';

/** The host that a reader means by an address or a name, in ASCII and without www; undefined where it is none on the web. */
export function siteOf(text: string): string | undefined {
  const trimmed = text.trim();
  const url = URL.parse(/^https?:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (url === null || trimmed === '' || /\s/u.test(trimmed)) return undefined;
  const host = withoutWww(url.hostname);
  const { isIp, domain } = hostParts(host);
  return isIp || domain === undefined ? undefined : host;
}

/** Whether a host is one of the sites or lies below one. */
export const isAmongSites = (host: string, sites: readonly string[]): boolean =>
  sites.some((site) => isHostOrBelow(host, site));

/** Whole labels only: `rt.com` is not the host of `deviantart.com`. */
export const isHostOrBelow = (host: string, of: string): boolean => host === of || host.endsWith(`.${of}`);
