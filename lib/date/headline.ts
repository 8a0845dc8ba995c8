import type { PageFacts, TextBlock } from '@/lib/page/page-facts';
import { firstWord, lettersOf } from './text/latin';

/** What sites put between the headline and their own name in a title. */
const titleSeparators = /\s+[-–—|·:»«•/]+\s+|\s*[|»]\s*/u;
const outsideArticle = new Set(['navigation', 'comments', 'footer']);
/** A headline stands among the first blocks. */
const farthest = 800;

export interface Headline {
  /** Index of its block; where none is seen, of the block before the first long paragraph, at least -1. */
  readonly index: number;
  /** Whether it was seen: a heading that the page's title repeats, or at least a first heading. */
  readonly sureness: 'repeated' | 'heading' | 'guessed';
}

/** The block that holds the headline: the heading that the page's title repeats, else the first one. */
export function findHeadline({ title, metadata, blocks }: PageFacts): Headline {
  const shared = metadata.find(({ name }) => name === 'og:title')?.content.slice(0, 300) ?? '';
  const titles = [shared, title].map(lettersOf).filter((text) => text.length > 3);
  const parts = [shared, title].flatMap((text) => text.split(titleSeparators)).map(lettersOf);
  const firstOf = firstWordsOf([...titles, ...parts].filter((part) => part !== ''));
  const longest = Math.max(0, shared.length, title.length) + 40;
  let best = -1;
  let bestRank = 0;
  let bestShare = 0;
  const count = Math.min(blocks.length, farthest);
  for (let index = 0; index < count; index++) {
    const { text, tag, place } = blocks[index] as TextBlock;
    // Longer text than a title repeats none; only a heading may go on with a byline.
    if (text.length > (place === 'title' ? 400 : longest) || (place !== 'title' && outsideArticle.has(place))) continue;
    // Where a byline follows in the same heading, the headline is its first line.
    const share = firstOf(text) ? likeness(lettersOf(firstLine(text)), titles, parts) : 0;
    if (share === 0 && place !== 'title') continue;
    const heading = /^h[1-4]$/u.test(tag) ? 0.5 : 0;
    // An h1 that the title does not repeat may be the site's name; it is better than nothing.
    const rank = share > 0 ? 2 * share + heading + (place === 'title' ? 0.25 : 0) : 0.4;
    if (rank > bestRank) [best, bestRank, bestShare] = [index, rank, share];
  }
  if (best < 0) return { index: firstParagraph(blocks) - 1, sureness: 'guessed' };
  return { index: best, sureness: bestShare > siteName ? 'repeated' : 'heading' };
}

const firstLine = (text: string): string => {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
};

/** Whether the first word of a text stands in a title, or begins with one: no other text repeats it. */
function firstWordsOf(titles: readonly string[]): (text: string) => boolean {
  return (text) => {
    const word = firstWord(text);
    return word !== undefined && titles.some((title) => title.includes(word) || word.startsWith(title));
  };
}

/** Where no headline is seen, the article begins with its first long paragraph. */
function firstParagraph(blocks: PageFacts['blocks']): number {
  const first = blocks.findIndex(({ text, place }) => text.length >= 200 && (place === 'body' || place === 'lead'));
  return Math.max(0, first);
}

/** Five of these say as much as fifteen letters. */
const hanOrKana = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{5}/u;

/** How well the site's name repeats a title that ends with it. */
const siteName = 0.1;

/** How well a text repeats a title, between 0 and 1; what stands at the title's end may be the site's name. */
function likeness(text: string, titles: readonly string[], parts: readonly string[]): number {
  if (text.length < 4) return 0;
  let best = 0;
  const isLong = text.length >= 15 || (text.length >= 5 && hanOrKana.test(text));
  for (const title of titles) {
    if (title === text) return 1;
    const share = Math.min(text.length, title.length) / Math.max(text.length, title.length);
    if (title.startsWith(text) && (isLong || parts.includes(text))) best = Math.max(best, share, 0.6);
    else if (isLong && text.startsWith(title)) best = Math.max(best, share);
    else if (isLong && title.includes(text)) best = Math.max(best, share * (title.endsWith(text) ? 0.5 : 1));
  }
  return best === 0 && text.length >= 8 && parts.includes(text) ? siteName : best;
}

const leastProse = 120;
/** Blocks without prose, after which the article is over. */
const longestGap = 12;

/** Index of the last paragraph of the prose that follows the headline; -1 where there is none. */
export function findLastParagraph({ blocks }: PageFacts, headline: number): number {
  const home = blocks[headline]?.place;
  let last = -1;
  for (let index = Math.max(0, headline); index < blocks.length && index < 1_500; index++) {
    const block = blocks[index];
    if (block === undefined || (last >= 0 && index - last > longestGap)) break;
    const isProse =
      block.place === 'body' || block.place === 'lead' || block.place === 'byline' || block.place === home;
    if (isProse && block.text.length >= leastProse) last = index;
  }
  return last;
}
