import { isDay } from '@/lib/saved-pages/model/days';

const earliest = Date.UTC(1990, 0, 1);
const dayMs = 86_400_000;

/**
 * An instant as other programs write it: seconds, milliseconds or microseconds since 1970, or ISO 8601 with a blank
 * or a T, UTC where no offset stands. Undefined for what is none, lies before the web or after tomorrow.
 * @param now an instant (ISO 8601, UTC)
 */
export function parseInstant(value: unknown, now: string): string | undefined {
  const ms = typeof value === 'number' ? fromCount(value) : typeof value === 'string' ? fromText(value.trim()) : NaN;
  return ms >= earliest && ms <= Date.parse(now) + dayMs ? new Date(ms).toISOString() : undefined;
}

/** The unit follows from the size: in seconds, 12 digits would lie in the year 5138. */
function fromCount(count: number): number {
  if (count < 1e11) return Math.floor(count * 1000);
  return count < 1e14 ? Math.floor(count) : Math.floor(count / 1000);
}

function fromText(text: string): number {
  if (/^\d{6,17}(?:\.\d+)?$/u.test(text)) return fromCount(Number(text));
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/u.exec(text);
  const [, day = '', time = '00:00', offset = 'Z'] = match ?? [];
  if (match === null || !isDay(day)) return NaN;
  return Date.parse(`${day}T${time}${offset.replace(/^([+-]\d\d)(\d\d)$/u, '$1:$2')}`);
}
