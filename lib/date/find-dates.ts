import type { PageFacts } from '@/lib/facts/page-facts';
import { createContext, type DateContext } from './context';
import { type Evidence, toCandidate } from './evidence';
import type { DateAnswer, PageDates } from './page-dates';
import type { Reason } from './reasons';
import { type Day, weighDays } from './resolve';
import { dateRules } from './rules';

/** Below this weight a date is not claimed. */
const leastWeight = 0.14;
const mostAlternatives = 12;

/**
 * The dates of a page with their evidence.
 * @param address the page's address, from the tab
 * @param now the day of the reading, `2026-11-24`: nothing later is a date of the page
 */
export function findDates(facts: PageFacts, address: string, now: string): PageDates {
  const context = createContext(facts, address, now.slice(0, 10));
  const evidence = gather(context);
  const published = answer(
    evidence.filter(({ kind }) => kind !== 'modified'),
    evidence,
  );
  const modified = answer(
    evidence.filter(({ kind }) => kind === 'modified'),
    evidence,
  );
  return { published, modified, notBefore: null };
}

function gather(context: DateContext): Evidence[] {
  const found: Evidence[] = [];
  for (const rule of dateRules) found.push(...rule(context));
  return found.filter(({ date }) => date <= context.now && date >= '1991-08-06');
}

function answer(own: readonly Evidence[], all: readonly Evidence[]): DateAnswer | null {
  const days = weighDays(own);
  const [best] = days;
  if (best === undefined || best.weight < leastWeight) return null;
  const [first] = best.evidence.toSorted((one, other) => other.weight - one.weight);
  if (first === undefined) return null;
  const alternatives = all
    .filter(({ date }) => date !== best.date)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostAlternatives)
    .map(toCandidate);
  return { ...toCandidate(first), alternatives, reason: reasonOf(best, days) };
}

function reasonOf({ evidence }: Day, days: readonly Day[]): Reason {
  const sources = new Set(evidence.map(({ source }) => source));
  if (sources.size > 1) return 'date-agreed';
  if (days.length === 1) return 'date-only-one';
  return 'date-weightiest';
}
