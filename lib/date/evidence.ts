import { type CalendarDate, formatDate, isCalendarDate, precisionOf } from './calendar-day';
import type { StampZone } from './machine-date';
import type { DateCandidate } from './page-dates';
import type { Rule } from './reasons';
import { cutText } from '@/lib/text/cut-text';

/** A candidate with what the resolver needs to know of where it was found. */
export interface Evidence extends DateCandidate {
  readonly rule: Rule;
  /** How often such a place gives the day of publication, between 0 and 1. */
  readonly weight: number;
  /** What speaks with one voice: two of the same source do not confirm each other. */
  readonly source: string;
  readonly zone: StampZone;
  readonly clock: string;
  /** The other reading, where day and month could be meant either way. */
  readonly either: string | undefined;
  readonly isUndecided: boolean;
}

export type Found = Pick<Evidence, 'rule' | 'kind' | 'where' | 'weight'> & {
  readonly date: CalendarDate;
  readonly quote: string;
  readonly source?: string | undefined;
  readonly zone?: StampZone | undefined;
  readonly clock?: string | undefined;
  readonly either?: CalendarDate | undefined;
  readonly isUndecided?: boolean | undefined;
};

const quoteLength = 200;

/** Evidence from what a rule found; none where the calendar has no such day. */
export function toEvidence(found: Found): Evidence[] {
  const { date, quote, source, zone = 'none', clock = '', either, isUndecided = false, ...rest } = found;
  if (!isCalendarDate(date)) return [];
  return [
    {
      ...rest,
      date: formatDate(date),
      precision: precisionOf(date),
      quote: quote.length > quoteLength ? `${cutText(quote, quoteLength - 1)}…` : quote,
      source: source ?? found.rule,
      zone,
      clock,
      either: either === undefined ? undefined : formatDate(either),
      isUndecided,
    },
  ];
}

/** The candidate as the reader of the report sees it. */
export const toCandidate = ({ date, precision, kind, rule, quote, where }: Evidence): DateCandidate => ({
  date,
  precision,
  kind,
  rule,
  quote,
  where,
});
