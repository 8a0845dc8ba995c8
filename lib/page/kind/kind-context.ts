import { unwrapAddress } from '@/lib/url/unwrap-address';
import type { PageFacts, Place, TextBlock } from '../page-facts';

/** What the rules know of a page. */
export interface KindContext {
  readonly facts: PageFacts;
  /** The page's own address, of the original where it is a copy; undefined where that is not shown. */
  readonly url: URL | undefined;
  /** The parts of its path, decoded, in lower case. */
  readonly segments: readonly string[];
  /** A heading that the page's title repeats. */
  readonly headline: TextBlock | undefined;
  /** How much prose stands below that heading, in letters; Chinese and Japanese count three for one. */
  readonly prose: number;
}

/** @param address the page's address, from the tab */
export function createKindContext(facts: PageFacts, address: string): KindContext {
  const url = URL.parse(unwrapAddress(address).address ?? '') ?? undefined;
  const headline = repeatedHeading(facts);
  return {
    facts,
    url,
    segments: segmentsOf(url),
    headline,
    prose: headline === undefined ? 0 : proseBelow(facts, headline),
  };
}

function segmentsOf(url: URL | undefined): string[] {
  const parts = url?.pathname.split('/').filter((part) => part !== '') ?? [];
  return parts.slice(0, 20).map((part) => decode(part).toLowerCase());
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Shorter ones are a site's or a section's name. */
const shortestHeadline = 15;
const longestHeadline = 300;
const outside: ReadonlySet<Place> = new Set<Place>(['navigation', 'footer', 'comments', 'hidden']);

function repeatedHeading({ title, metadata, blocks }: PageFacts): TextBlock | undefined {
  const shared = metadata.find(({ name }) => name === 'og:title')?.content ?? '';
  const titles = [plain(title), plain(shared)].filter((one) => weightedLength(one) >= shortestHeadline);
  const repeats = ({ text, place }: TextBlock): boolean => {
    if (text.length > longestHeadline || outside.has(place) || weightedLength(text) < shortestHeadline) return false;
    const heading = plain(text);
    return titles.some((one) => one.includes(heading) || heading.startsWith(one));
  };
  return blocks.find((block) => /^h[1-3]$/u.test(block.tag) && repeats(block)) ?? blocks.find(repeats);
}

/** Shorter blocks are lines and teasers. */
const shortestProse = 80;

function proseBelow({ blocks }: PageFacts, headline: TextBlock): number {
  let length = 0;
  for (const { text, place, tag } of blocks.slice(blocks.indexOf(headline) + 1)) {
    if (outside.has(place) || place === 'related' || place === 'caption' || /^h[1-6]$/u.test(tag)) continue;
    const letters = weightedLength(text);
    if (letters >= shortestProse) length += letters;
  }
  return length;
}

export const weightedLength = (text: string): number =>
  text.length +
  2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0);

const plain = (text: string): string =>
  text
    .slice(0, 500)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
