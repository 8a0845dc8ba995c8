import { type CalendarDate, isCalendarDate } from '../calendar-day';
import { toGregorian } from './calendars';
import type { Match, Reading } from './read-dates';
import type { Token } from './tokens';

/** 2020-03-06, 06.03.2020, 3/6/20, 2020. 03. 06., 6.III.2020. */
const separators = /^[-./·–—\u2011-\u2012／．۔]$/u;
const roman: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};
/** Languages that put the year first even when it has two digits. */
const yearFirst = new Set(['zh', 'ja', 'ko', 'hu', 'mn', 'lt', 'sv']);

export function readNumeric(tokens: readonly Token[], at: number, reading: Reading): Match | undefined {
  if (tokens[at + 1]?.kind !== 'other') return undefined;
  const [first, mark, second, mark2, third] = tokens.slice(at, at + 5);
  if (first === undefined || mark === undefined || second === undefined || third === undefined) return undefined;
  if (mark2 === undefined || mark.text !== mark2.text || !separators.test(mark.text)) return undefined;
  if (third.kind !== 'number' || third.digits > 4 || first.digits > 4) return undefined;
  if (!isSetOff(tokens, at, mark.text)) return undefined;
  if (spaceBefore(second, mark) > 2 || spaceBefore(third, mark2) > 2) return undefined;
  const month = second.kind === 'number' ? second : romanMonth(second);
  if (month === undefined || month.digits > 2) return undefined;
  const found = readThree(first, month, third, mark.text, reading);
  return found === undefined ? undefined : { ...found, from: at, to: at + 5 };
}

/** Written before a day, sometimes without a space where elements meet: "am09.02.2022". */
const prepositions = new Set(['am', 'on', 'le', 'el', 'il', 'du', 'em', 'op', 'di', 'at', 'de', 'en']);

const spaceBefore = (token: Token, before: Token): number => token.start - before.end;

const romanMonth = (token: Token): Token | undefined => {
  const value = Object.hasOwn(roman, token.text) ? roman[token.text] : undefined;
  return value === undefined ? undefined : { ...token, kind: 'number', value, digits: 2 };
};

/** Not a piece of a longer row: a version 1.2.3.4, a telephone number, a word like B2-12-20. */
function isSetOff(tokens: readonly Token[], at: number, mark: string): boolean {
  const first = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 5];
  const afterNext = tokens[at + 6];
  const last = tokens[at + 4];
  const isGlued = before !== undefined && first !== undefined && before.end === first.start;
  if (isGlued && (before.text === mark || before.text === '+' || before.text === '$')) return false;
  const isCode = isGlued && before.kind === 'word' && /[a-z]$/u.test(before.text) && before.text.length < 3;
  if (isCode && !prepositions.has(before.text)) return false;
  const isGluedAfter = after !== undefined && after.start === last?.end;
  if (isGluedAfter && last.digits === 2 && first?.digits !== 4 && /^[a-z]/u.test(after.text)) return false;
  return !(
    after !== undefined &&
    after.text === mark &&
    after.end === afterNext?.start &&
    afterNext.kind === 'number' &&
    after.start === last?.end
  );
}

function readThree(
  a: Token,
  b: Token,
  c: Token,
  mark: string,
  reading: Reading,
): Omit<Match, 'from' | 'to'> | undefined {
  if (a.digits === 4) {
    if (c.digits > 2) return undefined;
    return single(yearIn(a.value, b.value, c.value, reading)) ?? single(gregorian(a.value, c.value, b.value));
  }
  if (c.digits === 4) return withYearLast(c.value, a, b, mark, reading);
  if (c.digits !== 2 || a.digits > 2 || mark === '-' || b.digits + a.digits < 2) return undefined;
  if (yearFirst.has(reading.lexicon.languages[0] ?? '') && a.digits === 2) {
    const found = single(gregorian(fullYear(a.value, reading), b.value, c.value));
    if (found !== undefined) return found;
  }
  const year = fullYear(c.value, reading);
  return year === 0 ? undefined : withYearLast(year, a, b, mark, reading);
}

/** 0 where the year would lie ahead. */
const fullYear = (twoDigits: number, { thisYear }: Reading): number =>
  2000 + twoDigits <= thisYear ? 2000 + twoDigits : 0;

function withYearLast(year: number, a: Token, b: Token, mark: string, reading: Reading) {
  const dayFirst = yearIn(year, b.value, a.value, reading);
  // A dot between them is never written month first.
  if (mark === '.' || mark === '．') return single(dayFirst ?? gregorian(year, a.value, b.value));
  const monthFirst = yearIn(year, a.value, b.value, reading);
  if (dayFirst === undefined || monthFirst === undefined || a.value === b.value) return single(dayFirst ?? monthFirst);
  if (reading.order === 'undecided') return { date: dayFirst, either: monthFirst, isUndecided: true };
  const [date, other] = reading.order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return { date, either: other };
}

/** The day, in the calendar that the page's language and the size of the year point to. */
function yearIn(year: number, month: number, day: number, { lexicon }: Reading): CalendarDate | undefined {
  const language = lexicon.languages[0] ?? '';
  if (year >= 2400 && year <= 2700 && /^(?:th|lo|km|my|pi)$/u.test(language)) return gregorian(year - 543, month, day);
  if (year >= 1300 && year <= 1450 && /^(?:fa|ps|ckb|mzn|lrc)$/u.test(language)) {
    return toGregorian('persian', year, month, day);
  }
  if (year >= 1400 && year <= 1500 && language === 'ar') return toGregorian('islamic', year, month, day);
  return gregorian(year, month, day);
}

function gregorian(year: number, month: number, day: number): CalendarDate | undefined {
  const date = { year, month, day };
  return month >= 1 && day >= 1 && isCalendarDate(date) ? date : undefined;
}

const single = (date: CalendarDate | undefined): { date: CalendarDate } | undefined =>
  date === undefined ? undefined : { date };
