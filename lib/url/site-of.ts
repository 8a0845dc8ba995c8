import { parse } from 'tldts';

/** The host that a reader means by an address or a name, in ASCII and without www; undefined where it is none on the web. */
export function siteOf(text: string): string | undefined {
  const trimmed = text.trim();
  const url = URL.parse(/^https?:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (url === null || trimmed === '' || /\s/u.test(trimmed)) return undefined;
  const host = url.hostname.replace(/\.$/u, '').replace(/^www\./u, '');
  const { isIp, domain } = parse(host, { allowPrivateDomains: true });
  return isIp === true || domain === null ? undefined : host;
}

/** Whether a host is one of the sites or lies below one. */
export const isAmongSites = (host: string, sites: readonly string[]): boolean =>
  sites.some((site) => host === site || host.endsWith(`.${site}`));
