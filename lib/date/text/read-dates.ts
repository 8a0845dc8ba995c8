import type { CalendarDate } from '../calendar-day';
import { readEastAsian } from './east-asian';
import type { Lexicon } from './lexicon';
import { readNamedMonth } from './named-month';
import { readNumeric } from './numeric';
import { tokenize, type Token } from './tokens';

/** In which order a page writes the day and the month; undecided where nothing on it shows. */
export type DayOrder = 'day-first' | 'month-first' | 'undecided';

/** A date as it is written in a text. */
export interface WrittenDate extends CalendarDate {
  /** The other reading, where the form of it allows two. */
  readonly either?: CalendarDate | undefined;
  /** Neither the language nor the page shows which of the two is meant. */
  readonly isUndecided?: boolean | undefined;
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly lexicon: Lexicon;
  readonly order: DayOrder;
  /** The year of the reading: two-digit years are not later. */
  readonly thisYear: number;
}

/** What a reader found at a token, and the first token after it. */
export interface Match {
  readonly date: CalendarDate;
  readonly either?: CalendarDate | undefined;
  readonly isUndecided?: boolean | undefined;
  readonly from: number;
  readonly to: number;
}

/** At most this much of a text is read, and at most so many dates. */
export const readLength = 4_000;
const mostDates = 60;

/** Scripts that have digits of their own; the punctuation of all languages is in between. */
const nonLatin = /[\u0600-\u1fff\u2c00-\uffff]/u;

/** Whether a text can hold a date at all; most cannot. */
export const mayHoldDate = (text: string): boolean =>
  /[0-9]/u.test(text) || (nonLatin.test(text) && /\p{Nd}|[〇一二三四五六七八九十元]\s?[年月]/u.test(text));

/** The dates written in a text, in order, without overlaps. Steps grow with the text's length only. */
export function readDates(text: string, reading: Reading): WrittenDate[] {
  const read = text.length > readLength ? text.slice(0, readLength) : text;
  if (!mayHoldDate(read)) return [];
  const tokens = tokenize(read);
  const found: WrittenDate[] = [];
  let taken = 0;
  for (let at = 0; at < tokens.length && found.length < mostDates; at++) {
    const match = readAt(tokens, at, taken, reading);
    if (match === undefined) continue;
    const { date, either, isUndecided, from, to } = match;
    found.push({
      ...date,
      either,
      isUndecided,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? read.length,
    });
    taken = to;
    at = to - 1;
  }
  return found;
}

/** The first reader that finds a date here; `taken` is where the last one ended. */
function readAt(tokens: readonly Token[], at: number, taken: number, reading: Reading): Match | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'other') return undefined;
  if (token.kind === 'number') {
    return readEastAsian(tokens, at, reading) ?? readNumeric(tokens, at, reading);
  }
  return readNamedMonth(tokens, at, taken, reading);
}
