import type { Settings } from '@/lib/settings/settings';
import { isAmongSites } from '@/lib/url/site-of';

type Spotting = Settings['spotting'];

/** Whether pages of a site are read by themselves, as the reader wants it. */
export const spotsSite = ({ mode, sites, never }: Spotting, site: string): boolean =>
  mode !== 'click' && !isAmongSites(site, never) && (mode === 'all' || isAmongSites(site, sites));

/** The choice with every site switched on or off; the reader's own sites stay. */
export const withEverySite = (spotting: Spotting, on: boolean): Spotting => ({
  ...spotting,
  mode: on ? 'all' : spotting.sites.length > 0 ? 'sites' : 'click',
});

/**
 * The choice with one site switched on or off. Where every site is read, switching one off puts it among those that are
 * never read.
 */
export function withSite({ mode, sites, never }: Spotting, site: string, on: boolean): Spotting {
  const others = (list: readonly string[]): string[] =>
    list.filter((one) => !isAmongSites(site, [one]) && !isAmongSites(one, [site]));
  if (mode === 'all') return { mode, sites, never: on ? others(never) : [...others(never), site] };
  const chosen = mode === 'click' ? [] : others(sites);
  const next = on ? [...chosen, site] : chosen;
  return { mode: next.length > 0 ? 'sites' : 'click', sites: next, never: on ? others(never) : never };
}
