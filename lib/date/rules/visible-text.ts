import type { TextBlock } from '@/lib/facts/page-facts';
import type { DateContext } from '../context';
import { type Evidence, toEvidence } from '../evidence';
import { isFrontPage, nearness, shareOfPlace } from '../near';
import type { WrittenDate } from '../text/read-dates';
import { type Said, saidOf } from '../words';

const commentHint = /comment|reply|respons|disqus/iu;
const aboutPicture = /^(?:foto|photo|bild|abbildung|abb\.|image|imagen|picture|фото|credit|quelle|source)\b/iu;
/** How many characters of a block are looked at. */
const longest = 300;

/** Dates of the text beside the headline, and of text that says "published" anywhere outside the prose. */
export function visibleText(context: DateContext): Evidence[] {
  const found: Evidence[] = [];
  const unlabelled = isFrontPage(context) ? 0.15 : 1;
  for (const [index, block] of context.facts.blocks.entries()) {
    if (index > 1_200 || found.length > 200) break;
    const near = nearness(context, index);
    if (shareOfPlace(context, block.place) < 0.1 || (commentHint.test(block.hint) && near < 0.5)) continue;
    if (near === 0 && block.text.length > longest) continue;
    found.push(...readBlock(context, block, index, near, unlabelled));
  }
  return found;
}

function readBlock(
  context: DateContext,
  block: TextBlock,
  index: number,
  near: number,
  unlabelled: number,
): Evidence[] {
  const text = block.text.slice(0, longest);
  if (aboutPicture.test(text)) return [];
  return context.read(text).flatMap((date, at) => {
    const said = saidAround(text, date);
    const line = lineOf(text, date);
    if (said === 'other') return [];
    const isHeadline = block.place === 'title' || index === context.headline.index;
    const weight =
      (said === '' ? unlabelled : 1) *
      shareOfPlace(context, block.place) *
      shareOfText(isHeadline && line.isFirst, line, near, said);
    if (weight < 0.03) return [];
    return toEvidence({
      date,
      either: date.either,
      isUndecided: date.isUndecided,
      kind: said === 'modified' ? 'modified' : 'published',
      rule: said === 'published' ? 'labelled-text' : 'byline-text',
      weight: weight * (at === 0 || said !== '' ? 1 : 0.7),
      where: 'text',
      quote: text,
      source: 'visible',
    });
  });
}

/** The words before the date, or right after it: "am 19. Mai 2010 gepostet". */
function saidAround(text: string, { start, end }: WrittenDate): Said {
  const before = saidOf(text.slice(Math.max(0, start - 80), start));
  if (before !== '' || text.length > 200) return before;
  const after = saidOf(text.slice(end, end + 30).split(/[.|\n]\s/u, 1)[0] ?? '');
  return after === 'published' ? after : '';
}

interface Line {
  readonly text: string;
  /** Where the date stands in the line. */
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
}

/** The line of a block in which a date stands. */
function lineOf(text: string, { start, end }: WrittenDate): Line {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return {
    text: text.slice(from, to < 0 ? text.length : to),
    start: start - from,
    end: end - from,
    isFirst: from === 0,
  };
}

/** How likely a date is the article's by the text that it stands in. */
function shareOfText(isHeadline: boolean, { text, start, end }: Line, near: number, said: Said): number {
  const covered = (end - start) / Math.max(1, text.length);
  if (said !== '' && start < (near > 0 ? 120 : 60)) return 0.8 * Math.max(near, 0.5);
  // A headline speaks of the day of an event, unless the date has a line of its own.
  if (isHeadline && covered < 0.6) return 0.1 * near;
  if (covered > 0.6) return 0.74 * Math.max(near, 0.12);
  if (text.length <= 120 && (covered > 0.25 || start < 25)) return 0.62 * Math.max(near, 0.07);
  // A dateline opens the prose: "BAKU, March 6, 2020 –"
  if (start < 40 && /^\W{0,3}[-–—:|)(•·]/u.test(text.slice(end, end + 5))) return 0.3 * near;
  return near > 0.6 && text.length < 200 ? 0.12 * near : 0;
}
