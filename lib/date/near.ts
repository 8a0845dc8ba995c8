import type { Place } from '@/lib/facts/page-facts';
import type { DateContext } from './context';

/** How far from the headline a date of the article may stand, in blocks. */
const before = 6;
const after = 14;

/** 1 beside the headline, less with each block away, 0 far from it; a half where no headline is seen. */
export function nearness({ headline }: DateContext, block: number): number {
  if (headline < 0) return block < 30 ? 0.5 : 0.2;
  const distance = block - headline;
  if (distance >= 0) return distance <= after ? 1 - distance * 0.03 : 0;
  return distance >= -before ? 1 + distance * 0.08 : 0;
}

/** How likely a date in such a place is the article's. */
export const shareOfPlace: Readonly<Record<Place, number>> = {
  title: 0.9,
  byline: 1,
  lead: 0.9,
  body: 0.9,
  caption: 0.4,
  header: 0.45,
  footer: 0.35,
  navigation: 0.3,
  comments: 0.08,
  related: 0.3,
  hidden: 0.5,
};
