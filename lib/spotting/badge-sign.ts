import type { PageReport } from '@/lib/dataset/page-report';
import type { Settings } from '@/lib/settings/settings';

export type Sign = Settings['badge'][number];

/** What the toolbar button says of a page: one sign, and everything in words for the tooltip. */
export interface BadgeSign {
  readonly sign: Sign;
  /** Years of an `age`, number of `topics`; 1 for the others. */
  readonly count: number;
}

/** What is known of a page for the button. */
export interface Spotted {
  readonly report: Pick<PageReport, 'published' | 'publisher' | 'topics'>;
  readonly saved: 'no' | 'saved' | 'due';
}

/** Years after which a page counts as old. */
const oldAfterYears = 1;

/** Whole years from a date to a day; a month or year counts from its end. */
export function yearsSince(date: string, today: string): number {
  const from = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
  const years = Number(today.slice(0, 4)) - Number(from.slice(0, 4));
  return today.slice(5) < from.slice(5) ? years - 1 : years;
}

/** Everything that holds for a page, in the order in which one of it becomes the sign. */
export function signsOf({ report, saved }: Spotted, today: string): BadgeSign[] {
  const years = report.published === null ? 0 : yearsSince(report.published.date, today);
  const topics = report.topics.filter(({ parent }) => parent === undefined).length;
  const signs: (BadgeSign | false)[] = [
    saved === 'due' && { sign: 'due', count: 1 },
    saved !== 'no' && { sign: 'saved', count: 1 },
    years >= oldAfterYears && { sign: 'age', count: years },
    topics > 0 && { sign: 'topics', count: topics },
    report.publisher !== null && { sign: 'publisher', count: 1 },
  ];
  return signs.filter((sign) => sign !== false);
}

/** The one sign that stands on the button, among those the reader wants; null: none. */
export const badgeSign = (spotted: Spotted, wanted: readonly Sign[], today: string): BadgeSign | null =>
  signsOf(spotted, today).find(({ sign }) => wanted.includes(sign)) ?? null;
