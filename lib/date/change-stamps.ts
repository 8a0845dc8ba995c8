import type { Evidence } from './evidence';
import { isNeighbour } from './own-day';

/** An earlier day counts against a stamp of change from this weight on. */
const enoughForEarlier = 0.5;
const shareOfChange = 0.4;

const isDeclared = ({ where }: Evidence): boolean =>
  where === 'structured-data' || where === 'metadata' || where === 'element' || where === 'script';

/**
 * The evidence with less weight for a publication that is declared on the day of a declared change, where an earlier day
 * is declared or seen: many systems write the last change into both fields. A day that readers see is the page's own
 * word, and the day before one in universal time may be the same.
 */
export function weighChangeStamps(evidence: readonly Evidence[]): readonly Evidence[] {
  const changed = new Set(evidence.filter((one) => one.kind === 'modified' && isDeclared(one)).map(({ date }) => date));
  if (changed.size === 0) return evidence;
  const earliest = evidence
    .filter(({ kind, weight, precision }) => kind === 'published' && precision === 'day' && weight >= enoughForEarlier)
    .map(({ date }) => date)
    .toSorted()[0];
  if (earliest === undefined) return evidence;
  const isSeen = (date: string): boolean =>
    evidence.some((one) => one.where === 'text' && one.date === date && one.weight >= enoughForEarlier);
  const isChange = (one: Evidence): boolean =>
    one.kind === 'published' &&
    isDeclared(one) &&
    one.date > earliest &&
    changed.has(one.date) &&
    !isNeighbour(one, earliest) &&
    !isSeen(one.date);
  return evidence.map((one) => (isChange(one) ? { ...one, weight: one.weight * shareOfChange } : one));
}
