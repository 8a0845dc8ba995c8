import { daysBetween } from './calendar-day';
import type { Evidence } from './evidence';

/** Evidence for one day, and how much it weighs together. */
export interface Day {
  readonly date: string;
  readonly evidence: readonly Evidence[];
  readonly weight: number;
}

/** The days (months, years) of which there is evidence, the weightiest first. */
export function weighDays(evidence: readonly Evidence[]): Day[] {
  const byDate = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const others = byDate.get(one.date);
    if (others === undefined) byDate.set(one.date, [one]);
    else others.push(one);
  }
  const days = [...byDate].map(([date, own]) => ({ date, evidence: own, weight: weightOf(date, own, evidence) }));
  return days.sort((one, other) => other.weight - one.weight);
}

/** Sources that agree confirm each other: what is left is the chance that all of them are wrong. */
function weightOf(date: string, own: readonly Evidence[], all: readonly Evidence[]): number {
  const bySource = new Map<string, number>();
  const add = (source: string, weight: number): void => {
    bySource.set(source, Math.max(bySource.get(source) ?? 0, weight));
  };
  for (const one of own) add(one.source, one.weight);
  for (const one of all) {
    if (one.date.length < date.length && date.startsWith(one.date)) add(one.source, one.weight * 0.6);
    // A day in universal time supports its neighbours, if less than itself.
    else if (one.isUniversal && one.precision === 'day' && date.length === 10 && one.date !== date) {
      if (Math.abs(daysBetween(one.date, date)) === 1) add(one.source, one.weight * 0.45);
    }
  }
  let doubt = 1;
  for (const weight of bySource.values()) doubt *= 1 - weight;
  const precision = date.length === 10 ? 1 : date.length === 7 ? 0.5 : 0.3;
  return (1 - doubt) * precision;
}
