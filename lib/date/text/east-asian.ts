import { type CalendarDate, isCalendarDate } from '../calendar-day';
import { eras } from './calendars';
import type { Match, Reading } from './read-dates';
import type { Token } from './tokens';

/** Words that make a number a year, a month, a day: after it, or (Vietnamese) before it. */
const yearUnit = /^(?:年|년|оны?$|он$)/u;
const monthUnit = /^(?:月|월|сар)/u;
const dayUnit = /^(?:日|日|號|号|일|өдөр|өдрийн)/u;

/** 2020年3月6日, 令和2年3月6日, 2020년 3월 6일, 2020 оны 3-р сарын 6, ngày 6 tháng 3 năm 2020. */
export function readEastAsian(tokens: readonly Token[], at: number, reading: Reading): Match | undefined {
  return readUnits(tokens, at, reading) ?? readVietnamese(tokens, at);
}

function readUnits(tokens: readonly Token[], at: number, { thisYear }: Reading): Match | undefined {
  const year = tokens[at];
  if (year === undefined || !yearUnit.test(tokens[at + 1]?.text ?? '')) return undefined;
  const { value, from } = yearOf(tokens, at, thisYear);
  if (Number.isNaN(value)) return undefined;
  const month = skipSpaceAndMarks(tokens, at + 2);
  if (tokens[month]?.kind !== 'number') return undefined;
  let unit = month + 1;
  // 3-р сарын, 3 дугаар сарын
  for (let skipped = 0; skipped < 2 && !monthUnit.test(tokens[unit]?.text ?? ''); skipped++) unit++;
  if (!monthUnit.test(tokens[unit]?.text ?? '')) return undefined;
  const day = skipSpaceAndMarks(tokens, unit + 1);
  const read = { year: value, month: tokens[month].value };
  const dayToken = tokens[day];
  const hasDay = dayToken?.kind === 'number' && dayToken.digits <= 2;
  const isMarked = hasDay && (dayUnit.test(tokens[day + 1]?.text ?? '') || (tokens[unit]?.text.length ?? 0) > 1);
  if (isMarked) return accept({ ...read, day: dayToken.value }, from, day + 2);
  return accept({ ...read, day: 0 }, from, unit + 1);
}

/** The year of a number before 年: of the era written before it, or of two digits. */
function yearOf(tokens: readonly Token[], at: number, thisYear: number): { value: number; from: number } {
  const year = tokens[at];
  if (year === undefined) return { value: Number.NaN, from: at };
  const era = `${tokens[at - 2]?.text ?? ''}${tokens[at - 1]?.text ?? ''}`;
  const before = Object.hasOwn(eras, era) ? eras[era] : undefined;
  if (before !== undefined && year.value <= 130) return { value: before + year.value, from: at - 2 };
  if (year.digits === 4) return { value: year.value, from: at };
  const value = 2000 + year.value;
  return { value: year.digits === 2 && value <= thisYear ? value : Number.NaN, from: at };
}

function readVietnamese(tokens: readonly Token[], at: number): Match | undefined {
  const day = tokens[at];
  if (day === undefined || tokens[at + 1]?.text !== 'tháng' || tokens[at + 2]?.kind !== 'number') return undefined;
  let year = at + 3;
  while (year < at + 6 && /^(?:,|năm|\/|-)$/u.test(tokens[year]?.text ?? '')) year++;
  if (tokens[year]?.digits !== 4) return undefined;
  const date = { year: tokens[year]?.value ?? 0, month: tokens[at + 2]?.value ?? 0, day: day.value };
  return accept(date, at, year + 1);
}

function skipSpaceAndMarks(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'other' ? at + 1 : at;
}

const accept = (date: CalendarDate, from: number, to: number): Match | undefined =>
  date.month >= 1 && isCalendarDate(date) ? { date, from, to } : undefined;
