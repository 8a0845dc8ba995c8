import type { Place } from '@/lib/page/page-facts';
import type { DateContext } from './context';

/** How far from the headline a date of the article may stand, in blocks. */
const before = 6;
const after = 20;
/** How far from the last paragraph of the article its closing line may stand. */
const closing = 6;

/** A page of so few blocks is one text. */
const shortPage = 60;

/** 1 beside the headline, less with each block away, 0 far from it. */
export function nearness(context: DateContext, block: number): number {
  const { facts, headline, lastParagraph } = context;
  const fromEnd = block - lastParagraph;
  const atEnd = lastParagraph >= 0 && fromEnd >= -1 && fromEnd <= closing ? 0.5 : 0;
  const least = Math.max(atEnd, facts.blocks.length < shortPage ? 0.25 : 0);
  const distance = block - headline.index;
  if (distance > after || distance < -before) return least;
  return Math.max(least, (1 - Math.abs(distance) * (distance < 0 ? 0.08 : 0.025)) * sureness[headline.sureness]);
}
const sureness = { repeated: 1, heading: 0.9, guessed: 0.7 } as const;

const shares: Readonly<Record<Place, number>> = {
  title: 0.9,
  byline: 1,
  lead: 1,
  body: 1,
  caption: 0.12,
  header: 0.3,
  footer: 0.35,
  navigation: 0.3,
  comments: 0,
  related: 0.3,
  hidden: 0.5,
};

/**
 * How likely a date in such a place is the article's. Class names mislead: where the headline itself stands in what
 * they call related or a comment, so does the article.
 */
export function placeWeight(context: DateContext, place: Place): number {
  const { facts, headline } = context;
  const misled = place === 'related' || place === 'comments' || place === 'header' || place === 'caption';
  return misled && facts.blocks[headline.index]?.place === place ? 0.8 : shares[place];
}

/** A site's first page is a list of other pages: what is dated on it are they. */
export const isFrontPage = ({ address, headline }: DateContext): boolean =>
  headline.sureness !== 'repeated' && /^\/(?:[a-z]{2}\/?|index\.\w+|home\/?)?$/u.test(address?.pathname ?? '');

/** Where other things than the article stand. */
export const isOutside = (place: Place): boolean =>
  place === 'related' || place === 'footer' || place === 'navigation' || place === 'header' || place === 'comments';
