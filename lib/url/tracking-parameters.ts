import list from '@/data/trackers.json';
import type { Trackers } from '@/lib/schema/trackers';
import { isAmongSites } from './site-of';

// The compiler has checked the file against this schema.
const { hosts: byHost, ...general }: Trackers = list;
const everywhere = new Set(general.everywhere);

/** Parameters that say how a reader came to a page, never which page it is. */
export function isTrackingParameter(name: string, host: string): boolean {
  if (everywhere.has(name) || beginsWith(name, general.beginnings)) return true;
  return byHost.some(
    ({ hosts, parameters, beginnings = [] }) =>
      (parameters.includes(name) || beginsWith(name, beginnings)) && isAmongSites(host, hosts),
  );
}

const beginsWith = (name: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => name.startsWith(beginning));
