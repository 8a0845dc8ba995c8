import { isPrivateHost } from '@/lib/url/private-host';
import type { Settings } from '@/lib/settings/settings';
import { parseHttp } from '@/lib/url/parse-http';
import { isWebHost } from '@/lib/url/registrable-domain';
import { isAmongSites } from '@/lib/url/site-of';

/** Whether a page may be read by itself: on the public web, in the reader's sites, and not in those never read. */
export function canAutoRead(address: string, { mode, sites, never }: Settings['spotting']): boolean {
  const host = publicHost(address);
  if (mode === 'click' || host === undefined || isAmongSites(host, never)) return false;
  return mode === 'all' || isAmongSites(host, sites);
}

/**
 * The host of an address on the public web; undefined for IP addresses, single labels, names that no registry knows, and
 * those of private networks.
 */
export function publicHost(address: string): string | undefined {
  const host = parseHttp(address)?.hostname.replace(/\.$/u, '');
  return host !== undefined && isWebHost(host) && !isPrivateHost(host) ? host : undefined;
}

/** As the manifest has it. */
const everySite = ['http://*/*', 'https://*/*'];

/** A host and all below it. Not `*://`: no single pattern of the manifest holds that, so browsers refuse to be asked for it. */
export const patternsOf = (host: string): string[] => [`http://*.${host}/*`, `https://*.${host}/*`];

/** Match patterns of the sites that the watcher runs on, and of those it never does. */
export function watchPatterns({ mode, sites, never }: Settings['spotting']): {
  matches: string[];
  excludeMatches: string[];
} {
  return {
    matches: mode === 'all' ? everySite : mode === 'sites' ? sites.flatMap(patternsOf) : [],
    excludeMatches: never.flatMap(patternsOf),
  };
}
