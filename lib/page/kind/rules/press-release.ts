import words from '@/data/page-kinds.json';
import type { PageKindWords } from '@/lib/schema/page-kinds';
import type { KindRule } from '../page-kind';

const { segments, pressReleaseLabels }: PageKindWords = words;
const pressSegments = segments['press-release'];
const longestLabel = 40;
/** So many blocks around the headline may hold the label. */
const [before, after] = [4, 4];

/** A label of its own beside the headline, or an address below a body's press releases. */
export const pressRelease: KindRule = ({ facts: { blocks, title }, segments, headline, url }) => {
  if (headline === undefined) return undefined;
  const at = blocks.indexOf(headline);
  const label = blocks
    .slice(Math.max(0, at - before), at + after)
    .find(({ text, place }) => text.length <= longestLabel && place !== 'navigation' && beginsWithLabel(text));
  if (label !== undefined) return { kind: 'press-release', quote: label.text };
  if (beginsWithLabel(title)) return { kind: 'press-release', quote: title };
  const word = segments.findIndex((part) => pressSegments.includes(part));
  return word >= 0 && word < segments.length - 1 ? { kind: 'press-release', quote: url?.pathname ?? '' } : undefined;
};

/** The label, and nothing more than a number, a date or a headline behind a mark. */
function beginsWithLabel(text: string): boolean {
  const lower = text.toLowerCase().trim();
  return pressReleaseLabels.some(
    (label) => lower.startsWith(label) && /^(?:$|\s*[:|–—-]|\s+(?:nr\b|no\b|n°|\d))/u.test(lower.slice(label.length)),
  );
}
