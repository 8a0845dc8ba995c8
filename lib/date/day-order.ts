import type { PageFacts } from '@/lib/page/page-facts';
import type { DayOrder } from './text/read-dates';

const monthFirstRegions = new Set(['us', 'ph', 'pr', 'um', 'pw', 'fm', 'mh', 'gu']);
/** English is written in either order; the others that put the month first are written with the year first anyway. */
const eitherOrder = new Set(['en', '']);
const dayFirstCountries = new Set(
  'uk gb ie au nz in pk bd lk np za ng ke gh ug tz zw zm bw na mt cy sg my hk jm tt bb eu'.split(' '),
);
const numeric = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:19|20)\d{2}(?!\d)/gu;

/**
 * The order of day and month on a page, from its other dates (a part above 12 shows it), else from language and country.
 * @param region the region of the declared language, lower case
 */
export function decideDayOrder(facts: PageFacts, language: string, region: string, country: string): DayOrder {
  return shownOrder(facts) ?? usualOrder(language, region, country);
}

function shownOrder({ marks, blocks }: PageFacts): DayOrder | undefined {
  let dayFirst = 0;
  let monthFirst = 0;
  const count = (text: string): void => {
    const start = text.slice(0, 400);
    if (!(start.includes('/') || start.includes('-')) || !/\d[/-]\d/u.test(start)) return;
    for (const [, first, , second] of start.matchAll(numeric)) {
      if (Number(first) > 12 && Number(second) <= 12) dayFirst++;
      else if (Number(second) > 12 && Number(first) <= 12) monthFirst++;
    }
  };
  for (const { text } of marks.slice(0, 200)) count(text);
  for (const { text } of blocks.slice(0, 400)) count(text);
  if (dayFirst > 0 === monthFirst > 0) return undefined;
  return dayFirst > 0 ? 'day-first' : 'month-first';
}

function usualOrder(language: string, region: string, country: string): DayOrder {
  if (monthFirstRegions.has(country)) return 'month-first';
  if (dayFirstCountries.has(country)) return 'day-first';
  if (!eitherOrder.has(language)) return 'day-first';
  if (country !== 'ca' && monthFirstRegions.has(region)) return 'month-first';
  return dayFirstCountries.has(region) ? 'day-first' : 'undecided';
}
