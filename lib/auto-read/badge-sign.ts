import type { PageReport } from '@/lib/report/page-report';
import type { Settings } from '@/lib/settings/settings';

export type Sign = Settings['badge'][number];

/** What the toolbar button says of a page: one sign, and everything in words for the tooltip. */
export interface BadgeSign {
  readonly sign: Sign;
  /** Years of an `age`, number of `topics`; 1 for the others. */
  readonly count: number;
}

/** What the button needs of a report; all that is remembered of a page while its tab is open. */
export interface SpottedPage {
  /** Date of publication, as precise as it is known. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly topics: readonly string[];
}

export type SavedState = 'no' | 'saved' | 'due';
/** What is known of a page for the button. */
export interface Spotted {
  readonly page: SpottedPage;
  readonly saved: SavedState;
}

/** Years after which a page counts as old. */
const oldAfterYears = 1;

/** The reader's own data count beside ours; the same name counts once. */
export function spottedPage({
  published,
  publisher,
  topics,
  yours = [],
}: Pick<PageReport, 'published' | 'publisher' | 'topics' | 'yours'>): SpottedPage {
  const all = [...topics, ...yours.flatMap((own) => own.topics)].filter(({ parent }) => parent === undefined);
  const publishers = [publisher, ...yours.map((own) => own.publisher)];
  return {
    published: published?.date ?? null,
    publisher: publishers.find((one) => one !== null)?.name ?? null,
    topics: [...new Set(all.map(({ label }) => label))],
  };
}

/** Whole years from a date to a day; a month or year counts from its end. */
export function yearsSince(date: string, today: string): number {
  const from = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
  const years = Number(today.slice(0, 4)) - Number(from.slice(0, 4));
  return today.slice(5) < from.slice(5) ? years - 1 : years;
}

/** Everything that holds for a page, in the order in which one of it becomes the sign. */
export function signsOf({ page, saved }: Spotted, today: string): BadgeSign[] {
  const years = page.published === null ? 0 : yearsSince(page.published, today);
  const signs: (BadgeSign | false)[] = [
    saved === 'due' && { sign: 'due', count: 1 },
    saved !== 'no' && { sign: 'saved', count: 1 },
    years >= oldAfterYears && { sign: 'age', count: years },
    page.topics.length > 0 && { sign: 'topics', count: page.topics.length },
    page.publisher !== null && { sign: 'publisher', count: 1 },
  ];
  return signs.filter((sign) => sign !== false);
}

/** The one sign that stands on the button, among those the reader wants; null: none. */
export const badgeSign = (spotted: Spotted, wanted: readonly Sign[], today: string): BadgeSign | null =>
  signsOf(spotted, today).find(({ sign }) => wanted.includes(sign)) ?? null;
