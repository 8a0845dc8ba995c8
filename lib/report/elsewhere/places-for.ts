import type { ReportPlace } from '@/lib/places/find-places';

/** Of what a page says of places, so much makes it one that it is about. */
const leastShare = 0.15;
/** Where no place has so much, the page is about none of them before its publisher's own. */
const leadingShare = 0.25;

/**
 * The countries to read about a page in: those of a topic's parties, then those that the page is about, the publisher's
 * own seat last; first where nothing that the page names stands out.
 * @param places the most important first; those of weight 0 are the publisher's seat
 */
export function placesFor(places: readonly ReportPlace[], partyCountries: readonly string[]): string[] {
  const [top] = places;
  const named = places.filter(({ weight }, at) => weight >= leastShare || (at === 0 && weight > 0));
  const seat = places.filter(({ weight }) => weight === 0);
  const ordered = top !== undefined && top.weight < leadingShare ? [...seat, ...named] : [...named, ...seat];
  return [...new Set([...partyCountries, ...ordered.map(({ country }) => country)])];
}
