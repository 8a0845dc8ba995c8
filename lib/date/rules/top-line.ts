import type { DateContext } from '../context';
import { ownHint } from '../context';
import { type Evidence, toEvidence } from '../evidence';
import { isFrontPage } from '../near';
import { clockHint } from './marks';

/** Among so many first blocks stands the line of a newsletter. */
const firstBlocks = 6;
const longest = 60;
const weight = 0.5;

/**
 * A date with a line of its own at the very top of a page without a headline that its title repeats, as newsletters and
 * lists have it. What stands in a header or menu, or is called a clock, is the page's own today.
 */
export function topLine(context: DateContext): Evidence[] {
  const { facts, headline } = context;
  if (headline.sureness === 'repeated' || isFrontPage(context)) return [];
  for (const { text, place, hint } of facts.blocks.slice(0, firstBlocks)) {
    if (text.length > longest || (place !== 'body' && place !== 'lead' && place !== 'byline')) continue;
    const [date] = context.read(text);
    if (date === undefined || date.day === 0) continue;
    if (text.slice(0, date.start).trim() !== '' || /header|nav|menu/u.test(hint.toLowerCase())) return [];
    if (clockHint.test(ownHint(hint).toLowerCase()) || context.labelOf(text.slice(date.end)) !== '') return [];
    const { either, isUndecided } = date;
    return toEvidence({
      date,
      either,
      isUndecided,
      kind: 'published',
      rule: 'byline-text',
      weight,
      where: 'text',
      quote: text,
      source: 'visible',
    });
  }
  return [];
}
