import { formatDate } from './calendar-day';
import type { DateContext } from './context';
import type { DateCandidate } from './page-dates';
import { cutPlace } from '@/lib/text/cut-text';

const prose = new Set(['body', 'lead', 'byline', 'title', 'caption']);
/** So many blocks and characters of a block are searched. */
const mostBlocks = 300;
const around = 80;

/**
 * The latest past day that the text speaks of: a page without a date of its own is not older than it. The day on which it
 * was changed is no such day, nor is any after it, since the words may have come with the change.
 */
export function findBound(context: DateContext, changed: string | undefined): DateCandidate | null {
  const { facts, now } = context;
  let best: DateCandidate | null = null;
  for (const { text, place } of facts.blocks.slice(0, mostBlocks)) {
    if (!prose.has(place)) continue;
    for (const found of context.read(text)) {
      const date = formatDate(found);
      if (
        found.day === 0 ||
        found.isUndecided === true ||
        date > now ||
        (changed !== undefined && date >= changed) ||
        (best !== null && date <= best.date)
      )
        continue;
      if (context.labelOf(text.slice(0, found.start)) === 'modified') continue;
      const from = cutPlace(text, Math.max(0, found.start - around));
      const quote = text.slice(from, cutPlace(text, found.end + around)).trim();
      best = { date, precision: 'day', kind: 'published', rule: 'body-text', quote, where: 'text' };
    }
  }
  return best;
}
