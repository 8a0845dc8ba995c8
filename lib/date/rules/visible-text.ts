import type { TextBlock } from '@/lib/page/page-facts';
import { type DateContext, ownHint } from '../context';
import { type Evidence, toEvidence } from '../evidence';
import { isFrontPage, isOutside, nearness, placeWeight } from '../near';
import { mayHoldDate, type WrittenDate } from '../text/read-dates';
import type { DateLabel } from '../words';
import { isOfOther } from './is-of-other';
import { lineOf, lineWeight } from './line';
import { commentHint, embedHint, meaningOfMark } from './marks';

const aboutPicture = /^(?:foto|photo|bild|abbildung|abb\.|image|imagen|picture|фото|credit|quelle|source)\b/u;
/** How many characters of a block are looked at. */
const longest = 300;
/** More dates in one text are a list's. */
const mostOfText = 2;
/** So many dated lines of one kind are a list. */
const listLength = 3;

/** "This entry was posted on … and is filed under …": a block whose class names say that it speaks of the article. */
const aboutArticle = /(?:post|entry|article|page)[-_]?(?:meta|info|date|footer|utility|details)|byline|dateline/u;
const isAboutArticle = ({ hint }: TextBlock): boolean => aboutArticle.test(ownHint(hint).toLowerCase());

/** What the rule knows of the whole page; what is not always needed is found out when it is. */
interface Overview {
  readonly context: DateContext;
  /** How many short blocks of one place, tag and class hold a date. */
  datedLines?: ReadonlyMap<string, number>;
  /** What elements say of the date in their block. */
  meanings?: ReadonlyMap<number, DateLabel>;
  readonly unlabelledShare: number;
}

/** Dates of the text beside the headline, and of text that says "published" anywhere outside the prose. */
export function visibleText(context: DateContext): Evidence[] {
  const { blocks } = context.facts;
  const overview: Overview = {
    context,
    unlabelledShare: isFrontPage(context) ? 0.15 : 1,
  };
  const found: Evidence[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index > 1_200 || found.length > 200) break;
    const text = block.text.slice(0, longest);
    if (!mayHoldDate(text)) continue;
    // What nobody sees is no evidence that the page shows it.
    if (block.place === 'hidden') continue;
    const near = nearness(context, index);
    if (placeWeight(context, block.place) < 0.1) continue;
    if (near === 0 && block.text.length > longest && !isAboutArticle(block)) continue;
    if (context.read(text).length === 0) continue;
    const hint = block.hint.toLowerCase();
    if ((near < 0.75 && commentHint.test(hint)) || embedHint.test(hint)) continue;
    found.push(...readBlock(overview, block, index, near));
  }
  return found;
}

function readBlock(overview: Overview, block: TextBlock, index: number, near: number): Evidence[] {
  const { context } = overview;
  const text = block.text.slice(0, longest);
  if (aboutPicture.test(text.slice(0, 20).toLowerCase()) || isQuotation(block)) return [];
  const dates = context.read(text);
  const isList = dates.length > mostOfText || ((near < 0.9 || isOutside(block.place)) && isOfList(overview, block));
  return dates.flatMap((date, at) => {
    if (isOfOther(text, date)) return [];
    const label =
      labelAround(context, text, date, isAboutArticle(block)) ||
      labelBefore(context, text, date, index) ||
      meaningOfBlock(overview, index);
    if (label === 'other') return [];
    // What is styled as a caption and begins with a date, right below the headline, is no caption.
    const isMisled = block.place === 'caption' && date.start === 0 && near > 0.9;
    const place = (isMisled ? 0.7 : placeWeight(context, block.place)) * (isList ? 0.3 : 1);
    const isHeading = index === context.headline.index || /^h[1-4]$/u.test(block.tag);
    const line = { ...lineOf(text, date), isHeading, isByline: block.place === 'byline' };
    const weight = (label === '' ? overview.unlabelledShare : 1) * place * lineWeight(line, near, label);
    if (weight < 0.03 || isVague(context, text, date)) return [];
    return toEvidence({
      date,
      either: date.either,
      isUndecided: date.isUndecided,
      kind: label === 'modified' ? 'modified' : 'published',
      rule: label === 'published' ? 'labelled-text' : 'byline-text',
      weight: weight * (at === 0 || label !== '' ? 1 : 0.7),
      where: 'text',
      quote: text,
      source: 'visible',
    });
  });
}

/** A quotation with its source and its day. */
const isQuotation = ({ tag, hint }: TextBlock): boolean => tag === 'blockquote' || ownHint(hint).includes('quote');

/** A month alone is the page's only where it has a line of its own, or its label right before it. */
const isVague = ({ labelOf }: DateContext, text: string, { day, start, end }: WrittenDate): boolean =>
  day === 0 &&
  (end - start) * 2 < text.length &&
  labelOf(text.slice(Math.max(0, start - nearLabel), start)) !== 'published';
const nearLabel = 16;

const kindOfLine = (context: DateContext, block: TextBlock): string => `${block.place} ${context.kindOf(block)}`;

/** Counted only where it is asked for. */
function isOfList(overview: Overview, block: TextBlock): boolean {
  const { context } = overview;
  overview.datedLines ??= countDatedLines(context);
  return (overview.datedLines.get(kindOfLine(context, block)) ?? 0) > listLength;
}

function countDatedLines(context: DateContext): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of context.facts.blocks) {
    if (block.text.length > 120 || !mayHoldDate(block.text) || context.read(block.text).length === 0) continue;
    const kind = kindOfLine(context, block);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function meaningOfBlock(overview: Overview, index: number): DateLabel {
  overview.meanings ??= meaningsOfBlocks(overview.context);
  return overview.meanings.get(index) ?? '';
}

/** Of blocks that are little more than one marked element: what the element says of its date. */
function meaningsOfBlocks(context: DateContext): Map<number, DateLabel> {
  const { marks, blocks } = context.facts;
  const meanings = new Map<number, DateLabel>();
  for (const mark of marks) {
    if (mark.text.length * 2 < (blocks[mark.block]?.text.length ?? 0)) continue;
    const meaning = meaningOfMark(context, mark);
    if (meaning === 'modified' || meaning === 'other') meanings.set(mark.block, meaning);
  }
  return meanings;
}

const longestLabel = 40;
const labelTags = /^(?:dt|th|h[2-6])$/u;

/** The label in the block before a block that is a date: a term and its description, the cells of a row. */
function labelBefore(context: DateContext, text: string, { start, end }: WrittenDate, index: number): DateLabel {
  const before = context.facts.blocks[index - 1];
  if (before === undefined || text.slice(0, start).trim() !== '' || (end - start) * 2 < text.length) return '';
  const label = before.text.trim();
  if (label.length > longestLabel || !(label.endsWith(':') || labelTags.test(before.tag))) return '';
  return context.labelOf(label);
}

const endsInPreposition = /\s(?:on|am|le|el|il|em|op|den|at)\s$/u;

/** The words before the date, or right after it: "am 19. Mai 2010 gepostet". */
function labelAround(context: DateContext, text: string, { start, end }: WrittenDate, isAbout: boolean): DateLabel {
  const before = context.labelOf(text.slice(Math.max(0, start - 80), start));
  if (before !== '' || (text.length > 200 && !isAbout)) return before;
  // "Posted by one, another and a third on": the label begins the line, however many names follow.
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  if (endsInPreposition.test(line) && context.labelOf(line.slice(0, 12)) === 'published') return 'published';
  const after = text.slice(end, end + 30);
  const stop = after.search(/[.|\n]\s/u);
  const label = context.labelOf(stop < 0 ? after : after.slice(0, stop));
  return label === 'published' ? label : '';
}
