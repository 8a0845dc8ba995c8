import { type CalendarDate, fromDayNumber, isCalendarDate } from './calendar-day';
import type { DateContext } from './context';

export interface MachineDate {
  readonly date: CalendarDate;
  readonly either?: CalendarDate | undefined;
  readonly isUndecided?: boolean | undefined;
  readonly zone: StampZone;
  /** Its time of day, `02:54:29` or `02:54`; empty where it has none. */
  readonly clock: string;
}

/**
 * In which zone a stamp gives its day. In universal time the page's own day may be a neighbour; a stamp without a zone
 * may be a copy of such a one.
 */
export type StampZone = 'universal' | 'own' | 'none';

const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?!\d))?/u;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?=$|T|\d{4}(?:\d{2})?(?:\D|$)| )/u;
const universal = /(?:z|[+-]00:?00|\b(?:gmt|utc))\)?$/u;
/** Behind a time; not the end of a day. */
const offset = /:\d{2}(?:\.\d+)?\s?[+-]\d{2}:?\d{2}$/u;
const clock = /[T\s](\d{1,2}):(\d{2})(?::(\d{2}))?/u;
const seconds = /^\d{10}(?:\.\d+)?$/u;
const milliseconds = /^\d{13}$/u;

/** Reads the value of a field made for programs: ISO 8601 and its dialects, seconds since 1970, or a written date. */
export function parseMachineDate(value: string, context: DateContext): MachineDate | undefined {
  const text = value.slice(0, 120).trim();
  if (text.length < 4) return undefined;
  const stamp = { zone: zoneOf(text), clock: clockOf(text) };
  const parts = compact.exec(text) ?? iso.exec(text);
  if (parts !== null) {
    const date = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3] ?? 0) };
    // A year of the Persian or Buddhist calendar is left to the reader of written dates.
    if (date.year >= 1800 && date.year <= 2200) return isCalendarDate(date) ? { date, ...stamp } : undefined;
  }
  if (seconds.test(text)) return instant(Number(text));
  if (milliseconds.test(text)) return instant(Number(text) / 1000);
  if (/^(?:19|20)\d{2}$/u.test(text))
    return { date: { year: Number(text), month: 0, day: 0 }, zone: 'none', clock: '' };
  const [written] = context.read(text);
  if (written === undefined) return undefined;
  const { year, month, day, either, isUndecided } = written;
  return { date: { year, month, day }, either, isUndecided, ...stamp };
}

const instant = (secondsSince1970: number): MachineDate => ({
  date: fromDayNumber(Math.floor(secondsSince1970 / 86_400)),
  zone: 'universal',
  clock: new Date(Math.floor(secondsSince1970) * 1000).toISOString().slice(11, 19),
});

function clockOf(text: string): string {
  const found = clock.exec(text);
  if (found === null) return '';
  const [, hours = '', minutes = '', secondsOf] = found;
  return [hours.padStart(2, '0'), minutes, ...(secondsOf === undefined ? [] : [secondsOf])].join(':');
}

const zoneOf = (text: string): StampZone =>
  universal.test(text.slice(-12).toLowerCase()) ? 'universal' : offset.test(text) ? 'own' : 'none';
