import { splitSentences } from '@/lib/topic/match/sentences';
import type { PagePart, PartKind } from '@/lib/topic/match/page-parts';
import type { Matcher, Phrase } from '@/lib/topic/match/recogniser/matcher';
import { withoutOverlaps } from '@/lib/topic/match/without-overlaps';
import type { PlaceMeaning } from './place-meaning';

/** A country that a page is about, the most important first. */
export interface ReportPlace {
  /** ISO 3166 code. */
  readonly country: string;
  /** The city of it that the page names most, in English; absent where it names none. */
  readonly city?: string;
  /** Its share of what the page says of countries, 0 to 1; 0 for the publisher's seat alone. */
  readonly weight: number;
  /** The page's own words that decided. */
  readonly because: readonly string[];
}

const partWeights: Readonly<Record<PartKind, number>> = {
  title: 6,
  lead: 3,
  heading: 2,
  body: 1,
  caption: 1,
  list: 0.2,
};
const kindWeights = { country: 1, demonym: 0.8, city: 0.8 } as const;
/** What a dateline adds: `WASHINGTON (Reuters)`. */
const datelineWeight = 2;
/** From so many countries on, a sentence is a list and says little of each. */
const listLength = 6;
/** Each further word for a country in one block counts so much less. */
const repeated = 0.5;
/** Later blocks of a long page count less: a page is about what it begins with. */
const halfBlocks = 12;
/** Less than this share is only a mention. */
const leastShare = 0.05;
/** A country that the text names once, beside other things, is not what the page is about. */
const leastWeight = 1.2;
const maxPlaces = 5;
const maxBecause = 3;

interface Tally {
  weight: number;
  readonly words: Map<string, number>;
  readonly cities: Map<string, number>;
}

type Named = Exclude<PlaceMeaning, { kind: 'none' }>;
type FoundPlace = Phrase<Named>;

/** The names in a sentence; where one is of several countries (Georgia, Punjab), all of them stand at one place. */
function placesIn(text: string, matcher: Matcher<PlaceMeaning>): FoundPlace[][] {
  const all = matcher.find(text);
  return withoutOverlaps(all).flatMap(({ start, end, meaning }) => {
    if (meaning.kind === 'none') return [];
    const same = all.filter(
      (one): one is FoundPlace => one.start === start && one.end === end && one.meaning.kind !== 'none',
    );
    return [same.filter((one, at) => same.findIndex((other) => other.meaning.country === one.meaning.country) === at)];
  });
}

/** A city in capitals, or before a bracket, a dash or a colon, at the beginning of a paragraph. */
const isDateline = (text: string, { start, end, meaning }: FoundPlace): boolean =>
  meaning.kind !== 'demonym' && start <= 2 && /^[^.]{0,30}?(?:\(|[–—-] |: |[／/])/u.test(text.slice(end, end + 34));

/** One name in the page, with what it adds to its country, or to one of several. */
interface Naming {
  readonly meanings: readonly [Named, ...Named[]];
  readonly word: string;
  readonly weight: number;
}

function namingsIn(part: PagePart, weight: number, matcher: Matcher<PlaceMeaning>): Naming[] {
  const seen = new Map<string, number>();
  return splitSentences(part.text).flatMap((sentence) => {
    const places = placesIn(sentence.text, matcher);
    const countries = new Set(places.map(([first]) => first?.meaning.country)).size;
    const inList = countries >= listLength ? 1 / countries : 1;
    return places.flatMap(([place, ...others]): Naming[] => {
      if (place === undefined) return [];
      const { meaning, start, end } = place;
      const before = seen.get(meaning.country) ?? 0;
      seen.set(meaning.country, before + 1);
      const dateline = part.kind !== 'title' && sentence.start === 0 && isDateline(sentence.text, place);
      const own = weight * inList * kindWeights[meaning.kind] * repeated ** before + (dateline ? datelineWeight : 0);
      const meanings = [meaning, ...others.map((one) => one.meaning)] as const;
      return [{ meanings, word: sentence.text.slice(start, end), weight: own }];
    });
  });
}

function add(tallies: Map<string, Tally>, meaning: Named, { word, weight }: Naming): void {
  const tally = tallies.get(meaning.country) ?? { weight: 0, words: new Map(), cities: new Map() };
  tallies.set(meaning.country, tally);
  tally.weight += weight;
  tally.words.set(word, (tally.words.get(word) ?? 0) + weight);
  if (meaning.kind === 'city') tally.cities.set(meaning.city, (tally.cities.get(meaning.city) ?? 0) + weight);
}

/** What each country's names weigh; a name of several countries goes to the one that the page says most of otherwise. */
function tallyOf(namings: readonly Naming[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const naming of namings) if (naming.meanings.length === 1) add(tallies, naming.meanings[0], naming);
  const weights = new Map([...tallies].map(([country, { weight }]) => [country, weight]));
  const weightOf = ({ country }: Named) => weights.get(country) ?? 0;
  for (const naming of namings) {
    if (naming.meanings.length === 1) continue;
    const best = naming.meanings.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
    add(tallies, best, naming);
  }
  return tallies;
}

const ranked = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);

/**
 * The countries that a page is about, by their names, adjectives, cities and datelines.
 * @param seat the publisher's own country, which comes last; undefined where it is not known
 */
export function findPlaces(
  parts: readonly PagePart[],
  matcher: Matcher<PlaceMeaning>,
  seat: string | undefined,
): ReportPlace[] {
  let behind = 0;
  const tallies = tallyOf(
    parts.flatMap((part) => {
      const isText = part.kind === 'body' || part.kind === 'list';
      const weight = partWeights[part.kind] * (isText ? halfBlocks / (halfBlocks + behind) : 1);
      if (isText) behind++;
      return namingsIn(part, weight, matcher);
    }),
  );
  let sum = 0;
  for (const { weight } of tallies.values()) sum += weight;
  const places = [...tallies]
    .toSorted((a, b) => b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1))
    .filter(([, { weight }]) => weight >= leastWeight && weight >= sum * leastShare)
    .slice(0, maxPlaces)
    .map(([country, { weight, words, cities }]): ReportPlace => {
      const share = Math.round((100 * weight) / sum) / 100;
      const because = ranked(words).slice(0, maxBecause);
      const [city] = ranked(cities);
      return city === undefined ? { country, weight: share, because } : { country, city, weight: share, because };
    });
  if (seat !== undefined && !places.some(({ country }) => country === seat))
    places.push({ country: seat, weight: 0, because: [] });
  return places;
}
