import type { Precision } from './page-dates';

/** A day, month or year of the Gregorian calendar, as a page writes it. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12; 0 where only the year is known. */
  readonly month: number;
  /** 1 to 31; 0 where only the month is known. */
  readonly day: number;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0);

/** Whether the calendar has this day: no 31 February, no year 0, none of five digits. */
export const isCalendarDate = ({ year, month, day }: CalendarDate): boolean =>
  Number.isInteger(year) &&
  year >= 1 &&
  year <= 9999 &&
  (month === 0 ? day === 0 : month >= 1 && month <= 12 && day >= 0 && day <= daysIn(year, month));

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** `2020-03-06`, `2020-03` or `2020`. */
export function formatDate({ year, month, day }: CalendarDate): string {
  if (month === 0) return padded(year, 4);
  return day === 0
    ? `${padded(year, 4)}-${padded(month, 2)}`
    : `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

export function precisionOf({ month, day }: CalendarDate): Precision {
  if (month === 0) return 'year';
  return day === 0 ? 'month' : 'day';
}

/** Days since 1970-01-01, proleptic Gregorian. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The inverse of `dayNumber`. */
export function fromDayNumber(days: number): CalendarDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Days from one day to a later one; negative where it is earlier. Both have day precision. */
export const daysBetween = (from: string, to: string): number => dayNumber(partsOf(to)) - dayNumber(partsOf(from));

/** The parts of a date in our own format. */
export function partsOf(date: string): CalendarDate {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
