import { foldOwner } from '@/lib/publisher/fold-owner';
import { foldName } from '@/lib/publisher/names-by-word';
import type { Ownership } from '@/lib/publisher/ownership';
import type { PageReport } from '@/lib/report/page-report';
import type { CountryOutlet, PlaceWords } from '@/lib/schema/compiled';
import { chooseOutlets, type ChoiceFor } from './choose-outlets';
import type { Elsewhere, ElsewhereGroup, SuggestedOutlet } from './elsewhere';
import { placesFor } from './places-for';
import { searchWords } from './search-words';

/** The part of the dataset that is read for it: one file a place. */
export interface OutletLookup {
  outlets(place: string): Promise<readonly CountryOutlet[]>;
  placeWords(language: string): Promise<PlaceWords | undefined>;
}

const maxPlaces = 3;
/** So many stand in the line of a place, and so many behind "all". */
const [inLine, inAll] = [4, 12];
const agencies = 'agencies';
const agenciesInLine = 4;

/**
 * Where else to read about what a page is about: outlets seated in its places, and the agencies. The countries of a
 * topic's parties lead; then the page's places and the publisher's own seat (`placesFor`).
 * @param languages the reader's, the preferred first
 * @param partyCountries of the topic that the page is about, in the order of its parties
 */
export async function findElsewhere(
  report: PageReport,
  lookup: OutletLookup,
  languages: readonly string[],
  partyCountries: readonly string[],
): Promise<Elsewhere> {
  const topic = report.topics.find(({ about, parent }) => about && parent === undefined);
  const cityOf = new Map(report.places.map(({ country, city }) => [country, city]));
  const countries = placesFor(report.places, partyCountries);
  const of = { languages, own: ownNames(report), houses: housesOf(report.ownership) };
  const groups: ElsewhereGroup[] = [];
  const without: string[] = [];
  const suggest = async (outlet: CountryOutlet): Promise<SuggestedOutlet> => ({
    outlet,
    words: await searchWords(report, topic, outlet.languages, (language) => lookup.placeWords(language)),
  });
  const groupOf = async (place: string, count: number, city?: string): Promise<ElsewhereGroup | undefined> => {
    const choice: ChoiceFor = city === undefined ? of : { ...of, city };
    const outlets = await lookup.outlets(place);
    const first = chooseOutlets(outlets, choice, count);
    const more = chooseOutlets(outlets, choice, inAll).filter((one) => !first.includes(one));
    if (first.length === 0) return undefined;
    return { place, first: await Promise.all(first.map(suggest)), more: await Promise.all(more.map(suggest)) };
  };
  for (const country of countries.slice(0, maxPlaces)) {
    const group = await groupOf(country, inLine, cityOf.get(country));
    if (group === undefined) without.push(country);
    else groups.push(group);
  }
  const world = await groupOf(agencies, agenciesInLine);
  return { groups: world === undefined ? groups : [...groups, world], without };
}

/** By which the page's own outlet is told from others: also one that only an account or a claim names. */
function ownNames({ publisher, claimed, hostedOn }: PageReport): string[] {
  const names = [...Object.values(publisher?.names ?? {}), publisher?.name, claimed?.name, hostedOn?.account].filter(
    (name) => name !== undefined,
  );
  const ids = [publisher?.id, claimed?.id].filter((id) => id !== undefined);
  return [...ids, ...names.map(foldName), ...names.map(foldOwner)];
}

const housesOf = (ownership: Ownership | null): string[] =>
  [...(ownership?.chain ?? []), ...(ownership?.others ?? [])].flatMap(({ id, name }) =>
    id === undefined ? [foldOwner(name)] : [id, foldOwner(name)],
  );
