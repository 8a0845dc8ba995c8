import type { Place } from '@/lib/page/page-facts';
import type { DateContext } from '../context';
import { type Evidence, toEvidence } from '../evidence';
import { isFrontPage, nearness, placeWeight } from '../near';
import { readRelative } from '../text/relative';

/** "3 hours ago" right beside the headline; a saved page says it of another day than it was read, so it weighs little. */
export function relativeText(context: DateContext): Evidence[] {
  const { facts, headline } = context;
  if (isFrontPage(context)) return [];
  const from = Math.max(0, headline.index - 3);
  const to = headline.index + 12;
  const beside = facts.blocks.slice(from, to).flatMap(({ text, place }, at) => read(context, text, place, from + at));
  const marked = facts.marks
    .filter(({ block }) => block >= from && block < to)
    .flatMap(({ text, place, block }) => read(context, text, place, block));
  return [...beside, ...marked];
}

function read(context: DateContext, text: string, place: Place, block: number): Evidence[] {
  if (text.length > 80 || place === 'hidden' || place === 'related' || place === 'comments' || place === 'navigation')
    return [];
  const date = readRelative(text, context.languages, context.now);
  if (date === undefined) return [];
  const label = context.labelOf(text);
  if (label === 'other') return [];
  return toEvidence({
    date,
    kind: label === 'modified' ? 'modified' : 'published',
    rule: 'relative-text',
    weight: 0.35 * placeWeight(context, place) * nearness(context, block),
    where: 'text',
    quote: text,
    source: 'relative',
  });
}
