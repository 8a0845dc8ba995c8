import * as v from 'valibot';
import { Agencies } from '@/lib/schema/agencies';
import { Listings, OutletSearches, SpecialOutlets, UnsuggestedOutlets } from '@/lib/schema/listings';
import { countryOfAddress } from '@/lib/url/country-of-address';
import { isHostOrBelow } from '@/lib/url/site-of';
import type { Sources } from './compile-dataset';
import { parseSource } from './parse-source';
import type { Problems } from './problems';

/** What is said of hosts beside their records, for choosing among outlets. */
export interface OutletLists {
  /** How many independent data sets list a host; 1 where none or one does. */
  readonly listed: (host: string) => number;
  readonly searchOf: (host: string) => string | undefined;
  /** On one subject alone, or an organ of an organisation on a UN sanctions list. */
  readonly isLeftOut: (host: string) => boolean;
  /** Its address has the suffix of another country. */
  readonly isAbroad: (host: string, country: string) => boolean;
  /** An agency whose texts papers of several continents take. */
  readonly isWorldAgency: (host: string) => boolean;
}

const Suffixes = v.array(v.string());
const [listsFile, hostsFile] = ['listings/lists.json', 'listings/hosts.tsv'];

export function readOutletLists(sources: Sources, problems: Problems): OutletLists {
  const read = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | undefined => {
    const text = sources.get(file);
    return text === undefined ? undefined : parseSource(schema, file, text, problems);
  };
  const codes = new Set(read(listsFile, Listings)?.lists.map(({ code }) => code));
  const listed = new Map<string, number>();
  for (const [at, line] of (sources.get(hostsFile) ?? '').split('\n').entries()) {
    if (line === '') continue;
    const [host = '', given = ''] = line.split('\t');
    const own = given.split(' ');
    const unknown = own.find((code) => !codes.has(code));
    if (unknown !== undefined) problems.add(`${hostsFile}:${at + 1}`, host, `${unknown} is no list of ${listsFile}`);
    if (listed.has(host)) problems.add(`${hostsFile}:${at + 1}`, host, 'is there twice');
    listed.set(host, new Set(own).size);
  }
  const leftOut = new Set([
    ...Object.values(read('special-outlets.json', SpecialOutlets)?.subjects ?? {}).flat(),
    ...(read('unsuggested-outlets.json', UnsuggestedOutlets)?.outlets ?? []).map(({ host }) => host),
  ]);
  const generic = read('places/generic-suffixes.json', Suffixes) ?? [];
  const agencies = read('agencies.json', Agencies)?.agencies ?? [];
  const world = new Set(agencies.flatMap((one) => (one.world === true ? one.hosts : [])));
  const searches = readSearches(read('search-addresses.json', OutletSearches), problems);
  return {
    listed: (host) => listed.get(host) ?? 1,
    searchOf: (host) => searches.get(host),
    isLeftOut: (host) => leftOut.has(host),
    isAbroad: (host, country) => {
      const own = countryOfAddress(`https://${host}/`, generic);
      return own !== undefined && own !== country;
    },
    isWorldAgency: (host) => world.has(host),
  };
}

function readSearches(
  found: v.InferOutput<typeof OutletSearches> | undefined,
  problems: Problems,
): ReadonlyMap<string, string> {
  const searches = new Map<string, string>();
  for (const { host, address } of found?.searches ?? []) {
    const file = 'search-addresses.json';
    if (searches.has(host)) problems.add(file, host, 'is there twice');
    if (!isHostOrBelow(new URL(address).hostname, host)) problems.add(file, host, `${address} is on another host`);
    searches.set(host, address);
  }
  return searches;
}
