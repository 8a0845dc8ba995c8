import type { TextBlock } from '@/lib/page/page-facts';
import { weightedLength } from '../kind-context';
import type { KindRule } from '../page-kind';

/** So much prose below its headline is a text. */
const leastProse = 600;
const isHeading = ({ tag, place }: TextBlock): boolean =>
  /^h[1-4]$/u.test(tag) && place !== 'navigation' && place !== 'related' && place !== 'footer' && place !== 'comments';

/** A headline that the title repeats, and prose below it. */
export const proseShape: KindRule = ({ headline, prose }) =>
  headline !== undefined && prose >= leastProse ? { kind: 'article', quote: headline.text } : undefined;

/** So many headings with hardly any prose are teasers. */
const leastTeasers = 8;
const paragraph = 200;

/** Headings one after another, and hardly any prose between them. */
export const listShape: KindRule = ({ facts: { blocks } }) => {
  const headings = blocks.filter(isHeading);
  const paragraphs = blocks.filter(
    ({ text, place }) => (place === 'body' || place === 'lead') && weightedLength(text) >= paragraph,
  );
  if (headings.length < leastTeasers || paragraphs.length * 4 > headings.length) return undefined;
  return {
    kind: 'list',
    quote: headings
      .slice(0, 3)
      .map(({ text }) => text.slice(0, 60))
      .join(' · '),
  };
};
