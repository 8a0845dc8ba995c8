import type { Evidence } from './evidence';
import { isNeighbour, ownDayFirst } from './own-day';

/** Evidence for one day, and how much it weighs together. */
export interface Day {
  readonly date: string;
  readonly evidence: readonly Evidence[];
  readonly weight: number;
}

/** The days (months, years) of which there is evidence, the weightiest first. */
export function weighDays(evidence: readonly Evidence[]): Day[] {
  const settled = settleOrder(evidence);
  const byDate = new Map<string, Evidence[]>();
  for (const one of settled) {
    const others = byDate.get(one.date);
    if (others === undefined) byDate.set(one.date, [one]);
    else others.push(one);
  }
  const days = [...byDate].map(([date, own]) => ({ date, evidence: own, weight: weightOf(date, own, settled) }));
  days.sort((one, other) => other.weight - one.weight);
  return ownDayFirst(days);
}

/** Where a date can be read either way and something else on the page gives the other reading, that one is meant. */
function settleOrder(evidence: readonly Evidence[]): Evidence[] {
  const sources = new Map<string, Set<string>>();
  for (const { date, source, either } of evidence) {
    if (either === undefined) sources.set(date, (sources.get(date) ?? new Set()).add(source));
  }
  return evidence.map((one) => {
    if (one.either === undefined) return one;
    const supports = (date: string): boolean => {
      const found = sources.get(date);
      return found !== undefined && (found.size > 1 || !found.has(one.source));
    };
    if (supports(one.date)) return one;
    if (supports(one.either)) return { ...one, date: one.either };
    return one.isUndecided ? { ...one, date: one.date.slice(0, 4), precision: 'year' } : one;
  });
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
    else if (isNeighbour(one, date)) add(one.source, one.weight * 0.45);
  }
  let doubt = 1;
  for (const weight of bySource.values()) doubt *= 1 - weight;
  const precision = date.length === 10 ? 1 : date.length === 7 ? 0.5 : 0.3;
  return (1 - doubt) * precision;
}
