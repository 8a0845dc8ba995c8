import { daysBetween } from './calendar-day';
import type { Evidence } from './evidence';
import type { Day } from './resolve';

/** Above this a day that the page writes as its own is taken before the neighbour that is given in universal time. */
const enoughForOwnDay = 0.25;

/** The farthest zones are twelve hours behind universal time and fourteen ahead of it. */
const [lastBehind, firstAhead] = ['12:00', '10:00'];

/** Given in universal time: the page's own day may be the one before or after, as far as the time of day allows. */
export function isNeighbour({ zone, precision, clock, date }: Evidence, day: string): boolean {
  if (zone !== 'universal' || precision !== 'day' || day.length !== 10) return false;
  const days = daysBetween(date, day);
  if (days === -1) return clock === '' || clock <= lastBehind;
  return days === 1 && (clock === '' || clock >= firstAhead);
}

/**
 * Whether evidence shows the day in the page's own zone: a day that is seen, an address, a stamp with an offset of its
 * own. A stamp without a zone may be a copy of the one in universal time, and so may the path of an image.
 */
const isOwn = (one: Evidence): boolean =>
  one.where === 'text' || one.rule === 'address' || one.rule === 'canonical-address' || one.zone === 'own';

/** The same instant on the page's own clock, whole hours away from the stamp in universal time. */
const isLocalCopy = (one: Evidence, universal: Evidence): boolean =>
  one.zone === 'none' &&
  one.clock.length === 8 &&
  one.clock.slice(2) === universal.clock.slice(2) &&
  one.clock !== universal.clock &&
  !one.clock.endsWith(':00:00');

/** Before the day that only stamps in universal time and their copies give, the neighbour that the page gives as its own. */
export function ownDayFirst(days: readonly Day[]): Day[] {
  const [best, ...rest] = days;
  const universal = best?.evidence.filter(({ zone }) => zone === 'universal') ?? [];
  if (best === undefined || universal.length === 0 || best.evidence.some(isOwn)) return [...days];
  const weightOf = ({ evidence }: Day): number =>
    Math.max(
      0,
      ...evidence
        .filter((one) => isOwn(one) || universal.some((stamp) => isLocalCopy(one, stamp)))
        .map(({ weight }) => weight),
    );
  const own = rest.find(
    (day) => universal.some((one) => isNeighbour(one, day.date)) && weightOf(day) >= enoughForOwnDay,
  );
  return own === undefined ? [...days] : [own, ...days.filter((day) => day !== own)];
}
