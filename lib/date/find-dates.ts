import type { PageFacts } from '@/lib/page/page-facts';
import { findBound } from './bounds';
import { weighChangeStamps } from './change-stamps';
import { createContext, type DateContext } from './context';
import { canDate } from './dated-kinds';
import { type Evidence, toCandidate } from './evidence';
import type { DateAnswer, PageDates } from './page-dates';
import { isPlausible } from './plausible';
import type { Reason } from './reasons';
import { type Day, weighDays } from './resolve';
import { eventDays } from './rules/is-of-other';
import { dateRules } from './rules';
import { mayHoldDate } from './text/read-dates';

/** Below this weight a date is not claimed. */
const leastWeight = 0.14;
const mostAlternatives = 12;
/** More of one rule than an article needs; the cost of weighing grows with their square. */
const mostOfOneRule = 120;
const aboutAsMuch = 0.15;

/**
 * The dates of a page with their evidence.
 * @param address the page's address, from the tab
 * @param now the day of the reading, `2026-11-24`: nothing later is a date of the page
 */
export async function findDates(facts: PageFacts, address: string, now: string): Promise<PageDates> {
  const day = now.slice(0, 10);
  const context = await createContext(facts, address, day);
  const found = resolve(gather(context));
  if (isFirm(found.published)) return found;
  if (!hasUnreadDates(context)) return withBound(found, context);
  // Pages that declare another language than they are written in, or none.
  const every = await createContext(facts, address, day, true);
  const again = resolve(gather(every));
  return withBound(again.published === null ? found : again, every);
}

const withBound = (dates: PageDates, context: DateContext): PageDates =>
  dates.published === null ? { ...dates, notBefore: findBound(context, dates.modified?.date) } : dates;

/** A day that the page declares, names or gives in several places: another language could not change it. */
const isFirm = (published: DateAnswer | null): boolean =>
  published?.precision === 'day' && /^date-(?:agreed|declared|labelled)$/u.test(published.reason);

/** A year beside the headline, with letters, in which no date was seen: perhaps it is another language. */
function hasUnreadDates(context: DateContext): boolean {
  const { facts, headline } = context;
  const near = facts.blocks.slice(Math.max(0, headline.index - 6), headline.index + 20);
  return [...near, ...facts.marks.slice(0, 60)].some(
    ({ text }) =>
      text.length < 150 &&
      mayHoldDate(text) &&
      context.read(text).length === 0 &&
      /\p{Nd}{4}/u.test(text) &&
      /\p{L}{3}/u.test(text),
  );
}

function resolve(found: readonly Evidence[]): PageDates {
  const evidence = weighChangeStamps(found);
  const published = answer(
    evidence.filter(({ kind }) => kind !== 'modified'),
    evidence,
  );
  const modified = answer(
    evidence.filter(({ kind }) => kind === 'modified'),
    evidence,
  );
  return { published, modified: precedes(modified, published) ? null : modified, notBefore: null };
}

/** Nothing is changed before it is published: such a day is another one, and stands among those not chosen. */
function precedes(modified: DateAnswer | null, published: DateAnswer | null): boolean {
  if (modified === null || published === null) return false;
  const length = Math.min(modified.date.length, published.date.length);
  return modified.date.slice(0, length) < published.date.slice(0, length);
}

function gather(context: DateContext): Evidence[] {
  const events = eventDays(context);
  const found = dateRules.flatMap((rule) => rule(context).slice(0, mostOfOneRule));
  return found
    .flatMap((one) => isPlausible(one, found, context.now))
    .filter((one) => canDate(context.kind, one) && !(one.where === 'text' && events.has(one.date)));
}

function answer(own: readonly Evidence[], all: readonly Evidence[]): DateAnswer | null {
  const days = weighDays(own);
  const [best] = days;
  if (best === undefined || best.weight < leastWeight) return null;
  // Of what speaks for the day, the earliest rule that weighs about as much as any is shown.
  const heaviest = Math.max(...best.evidence.map(({ weight }) => weight));
  const first = best.evidence.find(({ weight }) => weight >= heaviest - aboutAsMuch);
  if (first === undefined) return null;
  const alternatives = all
    .filter(({ date }) => date !== best.date)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostAlternatives)
    .map(toCandidate);
  return { ...toCandidate(first), alternatives, reason: reasonOf(best, first, days) };
}

function reasonOf({ evidence, weight }: Day, first: Evidence, days: readonly Day[]): Reason {
  if (first.isUndecided && first.precision === 'year') return 'date-order-undecided';
  if (first.kind === 'modified') return 'date-modified';
  if (new Set(evidence.map(({ source }) => source)).size > 1) return 'date-agreed';
  if (weight < 0.3) return 'date-last-resort';
  if (days.length === 1) return 'date-only-one';
  if (first.rule === 'labelled-text') return 'date-labelled';
  if (first.rule === 'byline-text') return 'date-beside-headline';
  if (first.where === 'address') return 'date-in-address';
  return first.where === 'structured-data' || first.where === 'metadata' ? 'date-declared' : 'date-weightiest';
}
