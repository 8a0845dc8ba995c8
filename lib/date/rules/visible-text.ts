import type { TextBlock } from '@/lib/facts/page-facts';
import type { DateContext } from '../context';
import { type Evidence, toEvidence } from '../evidence';
import { nearness, shareOfPlace } from '../near';
import type { WrittenDate } from '../text/read-dates';
import { saidOf } from '../words';

const commentHint = /comment|reply|respons|disqus/iu;
/** How many characters of a block are looked at where it is no paragraph of prose. */
const longest = 300;

/** Dates of the text beside the headline, and of text that says "published" anywhere outside the prose. */
export function visibleText(context: DateContext): Evidence[] {
  const found: Evidence[] = [];
  for (const [index, block] of context.facts.blocks.entries()) {
    if (index > 1_200 || found.length > 200) break;
    if (block.place === 'comments' || commentHint.test(block.hint)) continue;
    const near = nearness(context, index);
    if (near === 0 && block.text.length > longest) continue;
    found.push(...readBlock(context, block, index, near));
  }
  return found;
}

function readBlock(context: DateContext, block: TextBlock, index: number, near: number): Evidence[] {
  const text = block.text.slice(0, longest);
  return context.read(text).flatMap((date, at) => {
    const said = saidOf(text.slice(0, date.start));
    if (said === 'other') return [];
    const weight = weightOf(block, date, text, near, said === 'published' || said === 'modified', index);
    if (weight < 0.03) return [];
    return toEvidence({
      date,
      either: date.either,
      kind: said === 'modified' ? 'modified' : 'published',
      rule: said === 'published' ? 'labelled-text' : 'byline-text',
      weight: weight * (at === 0 ? 1 : 0.7),
      where: 'text',
      quote: text,
      source: `text-${index}`,
    });
  });
}

function weightOf(
  block: TextBlock,
  date: WrittenDate,
  text: string,
  near: number,
  isLabelled: boolean,
  index: number,
): number {
  const place = shareOfPlace[block.place];
  const covered = (date.end - date.start) / Math.max(1, text.length);
  const atStart = date.start < 25;
  if (isLabelled && date.start < 120) return 0.8 * place * Math.max(near, 0.55);
  if (covered > 0.6) return 0.62 * place * Math.max(near, 0.25);
  if (text.length <= 120 && (covered > 0.25 || atStart)) return 0.5 * place * Math.max(near, 0.2);
  // A dateline opens the prose: "BAKU, March 6, 2020 –"
  if (near > 0 && date.start < 40 && index >= 0) return 0.3 * place * near;
  return near > 0.6 && text.length < 200 ? 0.2 * place * near : 0;
}
