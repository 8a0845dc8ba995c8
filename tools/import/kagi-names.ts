import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';

const Organisations = v.array(v.object({ organization: v.string(), domains: v.array(v.string()) }));
/** An organisation with more sites than these is a house, whose name is not the site's. */
const maxSites = 2;

/** Kagi's own names of sites, by domain, which merged.jsonl drops where another source names the site. */
export async function readKagiNames(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const text = await readFile(path.join(folder, 'raw/kagi_media_data.json'), 'utf8');
  const names = new Map<string, string[]>();
  // "A / B" mixes two bodies.
  for (const { organization, domains } of v.parse(Organisations, JSON.parse(text)))
    if (domains.length <= maxSites && !organization.includes(' / '))
      for (const domain of domains) names.set(domain, [...(names.get(domain) ?? []), organization]);
  return names;
}

/** One organisation of a site gives its name; of several those that say the site's name with more words. */
export const kagiAliases = (names: readonly string[], siteName: string | undefined): readonly string[] =>
  names.length === 1 ? names : names.filter((name) => siteName !== undefined && name.includes(siteName));
