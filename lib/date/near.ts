import type { Place } from '@/lib/facts/page-facts';
import type { DateContext } from './context';

/** How far from the headline a date of the article may stand, in blocks. */
const before = 6;
const after = 20;
/** How far from the last paragraph of the article its closing line may stand. */
const closing = 6;

/** 1 beside the headline, less with each block away, 0 far from it; a half where no headline is seen. */
export function nearness({ headline, lastParagraph }: DateContext, block: number): number {
  const fromEnd = block - lastParagraph;
  const atEnd = lastParagraph >= 0 && fromEnd >= -1 && fromEnd <= closing ? 0.5 : 0;
  if (headline < 0) return Math.max(atEnd, block < 30 ? 0.5 : 0.2);
  const distance = block - headline;
  if (distance >= 0) return Math.max(atEnd, distance <= after ? 1 - distance * 0.025 : 0);
  return distance >= -before ? 1 + distance * 0.08 : atEnd;
}

const shares: Readonly<Record<Place, number>> = {
  title: 0.9,
  byline: 1,
  lead: 1,
  body: 1,
  caption: 0.4,
  header: 0.45,
  footer: 0.35,
  navigation: 0.3,
  comments: 0.08,
  related: 0.3,
  hidden: 0.5,
};

/**
 * How likely a date in such a place is the article's. Class names mislead: where the headline itself stands in what
 * they call related or a comment, so does the article.
 */
export function shareOfPlace({ facts, headline }: DateContext, place: Place): number {
  const misled = place === 'related' || place === 'comments' || place === 'header' || place === 'caption';
  return misled && facts.blocks[headline]?.place === place ? 0.8 : shares[place];
}
