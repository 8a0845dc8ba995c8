import { daysBetween } from './calendar-day';
import type { Evidence } from './evidence';

/** The first day on which there was a page on the web. */
const firstPage = '1991-08-06';
/** A younger web than that is what most pages are of; older days need more than one witness. */
const commonWeb = '1995';

/**
 * The evidence, mended or dropped where the day cannot be the page's: never later than the reading, never before the
 * web, unless two kinds of evidence show an archive of print.
 */
export function isPlausible(one: Evidence, all: readonly Evidence[], now: string): Evidence[] {
  const mended = inThePast(one, now);
  if (mended === undefined || isOfSavedPage(one, all)) return [];
  if (mended.date >= commonWeb) return [mended];
  const isConfirmed = all.some(
    ({ date, where, source }) => where !== one.where && source !== one.source && sameTime(date, mended.date),
  );
  return isConfirmed && mended.date >= '1600' ? [mended] : mended.date >= firstPage ? [mended] : [];
}

/** The reading that is not in the future; a day or month that has not ended is none yet only if it has not begun. */
function inThePast(one: Evidence, now: string): Evidence | undefined {
  const { date, either } = one;
  if (either === undefined) return date <= now ? one : undefined;
  const [isPast, eitherIsPast] = [date <= now, either <= now];
  if (isPast && eitherIsPast) return one;
  if (!isPast && !eitherIsPast) return undefined;
  return { ...one, date: isPast ? date : either, either: undefined, isUndecided: false };
}

const sameTime = (one: string, other: string): boolean =>
  one === other || (one.length < other.length && other.startsWith(one));

/** A page read so long after all its other days is a saved copy. */
const savedAfterDays = 60;

/** "3 hours ago" on a saved page: counted from the reading it would be long after every other day of the page. */
function isOfSavedPage(one: Evidence, all: readonly Evidence[]): boolean {
  if (one.rule !== 'relative-text' || one.precision !== 'day') return false;
  const days = all
    .filter(({ rule, precision }) => rule !== 'relative-text' && precision === 'day')
    .map(({ date }) => date);
  return days.length > 0 && days.every((date) => daysBetween(date, one.date) > savedAfterDays);
}
