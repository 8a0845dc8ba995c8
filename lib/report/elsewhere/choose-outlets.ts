import { foldName } from '@/lib/publisher/names-by-word';
import type { CountryOutlet, OutletOwnership } from '@/lib/schema/compiled';

/** For whom and for which page outlets of a place are chosen. */
export interface ChoiceFor {
  /** The reader's languages, the preferred first: `en`. */
  readonly languages: readonly string[];
  /** Identifiers and names of the page's own outlet. */
  readonly own: readonly string[];
  /** Identifiers and folded names of the owners of the page's own outlet: the others of its house are left out. */
  readonly houses: readonly string[];
  /** A city of the place that the page is about. */
  readonly city?: string;
}

/** Classes of which each that is known of a place is among the chosen; of the others nothing is known. */
const contrastClasses: ReadonlySet<OutletOwnership['class']> = new Set([
  'public-or-state',
  'private',
  'nonprofit',
  'exile',
]);

/**
 * Chooses outlets of one place by one rule for all places and pages (docs/adr/0025): those that at least half as many
 * data sets list as the most listed one, in the reader's languages first, then by the number of data sets; the best of
 * each class of ownership that is known there; the best of the city that the page is about; then the next ones, no class
 * more than half while there is another, and no second one of an owner while there is one of another.
 * @param outlets of the place, the most listed first
 * @param count how many at most
 */
export function chooseOutlets(outlets: readonly CountryOutlet[], of: ChoiceFor, count: number): CountryOutlet[] {
  const others = withoutTwins(outlets.filter((outlet) => !isOfHouse(outlet, of)));
  const [top] = others;
  if (top === undefined) return [];
  const ranked = rankFor(others, of.languages, top.listed);
  const chosen = new Set<CountryOutlet>();
  // Two outlets of one owner are one voice: the second comes only where nothing else is left.
  const isTaken = ({ ownership: { houses = [] } }: CountryOutlet): boolean =>
    [...chosen].some(({ ownership }) => ownership.houses?.some((house) => houses.includes(house)));
  const classes = new Set(others.map(({ ownership }) => ownership.class).filter((one) => contrastClasses.has(one)));
  for (const outlet of ranked) {
    if (chosen.size === count) break;
    if (!isTaken(outlet) && classes.delete(outlet.ownership.class)) chosen.add(outlet);
  }
  const local =
    of.city === undefined ? undefined : ranked.find((outlet) => outlet.city === of.city && !isTaken(outlet));
  if (local !== undefined && chosen.size < count) chosen.add(local);
  // No class takes more than half of the places while there is another.
  const isHalf = ({ ownership }: CountryOutlet): boolean =>
    contrastClasses.has(ownership.class) &&
    [...chosen].filter((one) => one.ownership.class === ownership.class).length * 2 >= count;
  for (const outlet of ranked) if (chosen.size < count && !isHalf(outlet) && !isTaken(outlet)) chosen.add(outlet);
  for (const outlet of ranked) if (chosen.size < count && !isTaken(outlet)) chosen.add(outlet);
  for (const outlet of ranked) if (chosen.size < count) chosen.add(outlet);
  return ranked.filter((outlet) => chosen.has(outlet));
}

/** Well listed ones in the reader's languages, then the other well listed ones, then the rest; in each the most listed. */
function rankFor(outlets: readonly CountryOutlet[], languages: readonly string[], most: number): CountryOutlet[] {
  // What is made for another country is no first choice here.
  const isWell = ({ listed, abroad }: CountryOutlet): boolean => listed * 2 >= most && abroad !== true;
  const isRead = (outlet: CountryOutlet): boolean =>
    outlet.languages.some((tag) => languages.includes(tag.split('-', 1)[0] ?? ''));
  return [
    ...outlets.filter((one) => isWell(one) && isRead(one)),
    ...outlets.filter((one) => isWell(one) && !isRead(one)),
    ...outlets.filter((one) => !isWell(one)),
  ];
}

const isOfHouse = ({ id, names, ownership }: CountryOutlet, { own, houses }: ChoiceFor): boolean =>
  own.includes(id) ||
  Object.values(names).some((name) => own.includes(foldName(name))) ||
  (ownership.houses ?? []).some((house) => houses.includes(house) || own.includes(house));

/** One outlet may stand under two hosts with a record each: the more listed one counts. */
function withoutTwins(outlets: readonly CountryOutlet[]): CountryOutlet[] {
  const seen = new Set<string>();
  return outlets.filter(({ names }) => {
    const folded = Object.values(names).map(foldName);
    if (folded.some((name) => seen.has(name))) return false;
    for (const name of folded) seen.add(name);
    return true;
  });
}
