import type { Claim } from '@/lib/schema/claim';
import type { FactField } from '@/lib/schema/fact-kinds';
import type { Fact } from '@/lib/schema/publisher-record';

/** Years after which a fact of a kind is shown with the year of its newest source. */
const yearsCurrent: Readonly<Partial<Record<FactField, number>>> = {
  leadership: 2,
  membership: 2,
  funder: 2,
  owner: 5,
};
/** Kinds of which an undated source says nothing about today. */
const needsDate: ReadonlySet<FactField> = new Set(['leadership', 'membership', 'funder']);
export const undated = 'undated';

/**
 * Whether a fact is too old to be shown as current: the year of its newest source, or `undated`; undefined where it is
 * current or of a kind that does not age.
 * @param today the day from which its age counts
 */
export function asOf({ field, value, claims, status }: Fact, today: string): string | undefined {
  const limit = yearsCurrent[field];
  if (limit === undefined || status === 'superseded') return undefined;
  const given = field === 'funder' && 'year' in value ? value.year : undefined;
  const newest = [given, ...claims.map(dateOf)]
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
  if (newest === undefined) return needsDate.has(field) ? undated : undefined;
  const oldest = `${Number(today.slice(0, 4)) - limit}${today.slice(4)}`;
  return newest < oldest.slice(0, newest.length) ? newest.slice(0, 4) : undefined;
}

/** A membership that a page gives until a day to come is current however old the page. */
const dateOf = ({ pageDate, from, to }: Claim): string | undefined =>
  [pageDate, from, to]
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
