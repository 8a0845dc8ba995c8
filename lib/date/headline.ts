import type { PageFacts } from '@/lib/facts/page-facts';

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Index of the block that holds the headline: the heading that the page's title repeats, else the first one; -1. */
export function findHeadline({ title, metadata, blocks }: PageFacts): number {
  const shared = metadata.find(({ name }) => name === 'og:title')?.content ?? '';
  const titles = [letters(shared.slice(0, 300)), letters(title)].filter((text) => text.length > 8);
  let first = -1;
  let repeated = -1;
  for (const [index, block] of blocks.entries()) {
    if (index > 600) break;
    if (block.place === 'title' && first < 0) first = index;
    const isHeading = /^h[1-4]$/u.test(block.tag);
    if (block.text.length < 12 || block.text.length > 300 || (repeated >= 0 && !isHeading)) continue;
    const text = letters(block.text);
    if (!titles.some((one) => one === text || (text.length > 15 && (one.startsWith(text) || text.startsWith(one)))))
      continue;
    if (block.place === 'title') return index;
    if (block.place === 'related' || block.place === 'navigation' || block.place === 'comments') continue;
    if (isHeading) return index;
    repeated = index;
  }
  return first >= 0 ? first : repeated;
}
