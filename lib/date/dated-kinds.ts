import type { FoundKind, PageKind } from '@/lib/page/kind/page-kind';
import type { Evidence } from './evidence';

/** What changes all the time, or whose days are those of a thing: whatever is dated on it is not the page. */
const undated: ReadonlySet<PageKind> = new Set<PageKind>([
  'front',
  'search',
  'feed',
  'encyclopedia',
  'profile',
  'event',
  'product',
]);
/** What its system dates though nobody publishes it as of a day: such a day counts only where the page shows it. */
const rarelyDated: ReadonlySet<PageKind> = new Set<PageKind>(['static', 'list']);

/** Lists are also what looks like one; only where the page or its system says so has it no day. */
const looksLikeList = /^(?:listShape|addressWord)$/u;
const isDeclared = /^(?:structured-data|metadata|address)$/u;
const leastSeen = 0.4;

/** Whether evidence can give the day of publication of such a page. */
export function canDate({ kind, rule }: FoundKind, evidence: Evidence): boolean {
  if (evidence.kind === 'modified') return true;
  if (undated.has(kind)) return false;
  // What is written on for hours or days has a day only where the page declares one or says it.
  if (kind === 'live') return isDeclared.test(evidence.where) || evidence.rule === 'labelled-text';
  if (kind === 'list' && looksLikeList.test(rule)) return true;
  if (!rarelyDated.has(kind)) return true;
  return evidence.rule === 'address' || (evidence.source === 'visible' && evidence.weight >= leastSeen);
}
