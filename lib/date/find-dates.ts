import type { PageFacts } from '@/lib/facts/page-facts';
import type { PageDates } from './page-dates';

/**
 * The dates of a page with their evidence.
 * @param address the page's address, from the tab
 * @param now the day of the reading, `2026-11-24`: nothing later is a date of the page
 */
export function findDates(_facts: PageFacts, _address: string, _now: string): PageDates {
  return { published: null, modified: null, notBefore: null };
}
