import { foldOwner } from '@/lib/publisher/fold-owner';
import { currentMonitorClass } from '@/lib/publisher/monitor-class';
import { ownershipOf, type Ownership } from '@/lib/publisher/ownership';
import { ownershipClass } from '@/lib/publisher/ownership-class';
import { firstValue, mainHostOf } from '@/lib/publisher/report-publisher';
import { unpackPublisher } from '@/lib/publisher/unpack-publisher';
import { outletsPath } from '@/lib/report/shard';
import type { CompiledPublisher, CountryOutlet, Credit, OutletOwnership } from '@/lib/schema/compiled';
import type { PackedPublisher } from '@/lib/schema/packed-publisher';
import { reportingKinds } from '@/lib/schema/publisher-kinds';
import type { CompiledFiles } from './compile-dataset';
import type { OutletLists } from './outlet-lists';

/** So many of a country are packaged, and of each class of ownership at least so many. */
const most = 60;
const mostOfClass = 12;

/**
 * Writes the outlets that report from each country, the most listed first, and the world's agencies. What is on one
 * subject alone, or is an organ of an organisation on a UN sanctions list is left out (docs/adr/0025).
 * @returns the countries' codes, and `agencies`
 */
export function writeCountryOutlets(
  byDomain: ReadonlyMap<string, readonly (CompiledPublisher | PackedPublisher)[]>,
  lists: OutletLists,
  credits: Readonly<Record<string, Credit>>,
  files: CompiledFiles,
): string[] {
  const places = new Map<string, Map<string, CountryOutlet>>();
  for (const [domain, entries] of byDomain)
    for (const entry of entries) {
      const publisher = 'id' in entry ? entry : unpackPublisher(entry, domain);
      const outlet = outletOf(publisher, domain, lists, credits);
      if (outlet === undefined) continue;
      for (const place of placesOf(publisher, lists)) {
        const outlets = places.get(place) ?? new Map<string, CountryOutlet>();
        places.set(place, outlets);
        // A publisher stands under each of its domains; its main one comes first.
        if ((outlets.get(outlet.id)?.listed ?? 0) < outlet.listed)
          outlets.set(outlet.id, inPlace(outlet, place, lists));
      }
    }
  for (const [place, outlets] of places) files.set(outletsPath(place), ranked([...outlets.values()]));
  return [...places.keys()].toSorted();
}

/** In exile an outlet has whatever address it can get. */
const inPlace = (outlet: CountryOutlet, place: string, { isAbroad }: OutletLists): CountryOutlet =>
  place !== 'agencies' && outlet.ownership.class !== 'exile' && isAbroad(outlet.host, place)
    ? { ...outlet, abroad: true }
    : outlet;

/** The country of its seat, and the world's agencies for one of them; where it works in exile, the country that it left. */
function placesOf({ facts, domains }: CompiledPublisher, { isWorldAgency }: OutletLists): string[] {
  const country = firstValue(facts, 'seat')?.country;
  const left = firstValue(facts, 'exile')?.country;
  const isWorld = domains.some(({ host }) => isWorldAgency(host));
  return [left ?? country, isWorld ? 'agencies' : undefined].filter((place) => place !== undefined);
}

function outletOf(
  publisher: CompiledPublisher,
  domain: string,
  lists: OutletLists,
  credits: Readonly<Record<string, Credit>>,
): CountryOutlet | undefined {
  const { id, names, domains, facts, sharedHost } = publisher;
  const kind = firstValue(facts, 'kind');
  const hosts = domains.filter(({ path }) => path === undefined).map(({ host }) => host);
  if (kind === undefined || !reportingKinds.has(kind) || sharedHost === true || hosts.length === 0) return undefined;
  if (hosts.some(lists.isLeftOut)) return undefined;
  // Called by its host, it is one that no data set names.
  if (Object.values(names).every((name) => name === domain)) return undefined;
  const host = mainHostOf(domains);
  const city = firstValue(facts, 'seat')?.city;
  const search = hosts.map(lists.searchOf).find((address) => address !== undefined);
  const restrictions = restrictionsOf(publisher);
  return {
    id,
    domain,
    host,
    names,
    kind,
    ...(city !== undefined && { city }),
    languages: firstValue(facts, 'languages') ?? [],
    listed: Math.max(...hosts.map(lists.listed)),
    ownership: outletOwnership(ownershipOf(publisher, credits), firstValue(facts, 'exile') !== undefined),
    ...(restrictions.length > 0 && { restrictions }),
    ...(search !== undefined && { search }),
  };
}

/** Those that hold: not those that have an end. */
const restrictionsOf = ({ facts }: CompiledPublisher): NonNullable<CountryOutlet['restrictions']> =>
  facts.flatMap((fact) =>
    fact.field === 'restriction' && fact.status !== 'superseded' && fact.value.until === undefined
      ? [{ act: fact.value.act, by: fact.value.by, date: fact.value.date }]
      : [],
  );

function outletOwnership(ownership: Ownership | null, isInExile: boolean): OutletOwnership {
  const monitor = ownership === null ? undefined : currentMonitorClass(ownership.classes);
  const owners = ownership === null ? [] : [...ownership.chain, ...ownership.others];
  return {
    class: ownershipClass(ownership, isInExile),
    ...(owners[0] !== undefined && { owner: owners[0].name }),
    ...(ownership !== null && ownership.kind !== null && { kind: ownership.kind }),
    ...(monitor !== undefined && { monitor: { class: monitor.class, by: monitor.by, year: monitor.year } }),
    ...(owners.length > 0 && { houses: owners.map(({ id, name }) => id ?? foldOwner(name)) }),
  };
}

/** The most listed first, then by host; of each class enough, even where others are listed more. */
function ranked(outlets: readonly CountryOutlet[]): CountryOutlet[] {
  const sorted = outlets.toSorted((a, b) => b.listed - a.listed || (a.host < b.host ? -1 : 1));
  const ofClass = new Map<string, number>();
  return sorted.filter(({ ownership }, at) => {
    const count = (ofClass.get(ownership.class) ?? 0) + 1;
    ofClass.set(ownership.class, count);
    return at < most || count <= mostOfClass;
  });
}
