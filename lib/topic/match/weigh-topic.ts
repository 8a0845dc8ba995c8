import type { PageFacts } from '@/lib/page/page-facts';
import { isOwnText, isPlain, type FoundName } from './count-mentions';

/** About how many characters a page's own text has for each mention, where it is about the topic. */
const charactersAMention = 1_500;
const charactersAMentionUpFront = 3_000;
/** Without the title's word, so many mentions are needed. */
const fewMentions = 2;
const manyMentions = 4;
/** The first blocks of the text count as its lead; bylines, datelines and the like are shorter. */
const leadBlocks = 2;
const leadLength = 80;

export interface Weight {
  readonly about: boolean;
  /** Orders topics: what the page is mainly about first. */
  readonly score: number;
}

function ownLength(facts: PageFacts): number {
  let length = 0;
  for (const { place, text } of facts.blocks) if (isOwnText(place)) length += text.length;
  return length;
}

/** The blocks that say what a page is about: its title, its lead, the first of its text. */
function frontBlocks(facts: PageFacts): { title: Set<number>; lead: Set<number> } {
  const title = new Set<number>();
  const lead = new Set<number>();
  let body = 0;
  facts.blocks.forEach(({ place, tag, text }, index) => {
    if (place === 'title' || tag === 'h1') title.add(index);
    else if (place === 'lead') lead.add(index);
    else if (place === 'body' && text.length >= leadLength && body++ < leadBlocks) lead.add(index);
  });
  return { title, lead };
}

/**
 * A page full of Taiwan need not be about Taiwan's status. Names that also mean something else weigh as much as the
 * names and company words beside them that do not: they must be at least half as many.
 */
function isInCompany(names: readonly FoundName[], company: number): boolean {
  const plain = names.filter(isPlain).length;
  return plain + company >= (names.length - plain) / 2;
}

/**
 * Whether a page is about a topic or only mentions it, from where the names stand and how many there are for the
 * length of the text; see docs/adr.
 * @param company how often the page has one of the topic's company words
 */
export function weighTopic(names: readonly FoundName[], company: number, facts: PageFacts): Weight {
  const { title, lead } = frontBlocks(facts);
  const inTitle = names.some(({ block }) => title.has(block));
  const inLead = names.some(({ block }) => lead.has(block));
  const inText = names.filter(({ place }) => place !== 'title').length;
  const length = ownLength(facts);
  const each = length / Math.max(1, inText);
  const isDense =
    (inTitle && inText >= 1 && each <= charactersAMentionUpFront) ||
    (inLead && inText >= fewMentions && each <= charactersAMention / 2) ||
    (inLead && inText >= manyMentions && each <= charactersAMention) ||
    (inText >= manyMentions * 2 && each <= charactersAMention / 2);
  const about = isDense && isInCompany(names, company);
  const score = (inTitle ? 10 : 0) + (inLead ? 3 : 0) + inText;
  return { about, score: (about ? 1_000_000 : 0) + score };
}
