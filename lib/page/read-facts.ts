import { cutText } from '@/lib/text/cut-text';
import { limits } from './limits';
import type { PageFacts } from './page-facts';
import { PageReading } from './page-reading';
import type { Tree } from './tree';
import { walkPage } from './walk-page';

/**
 * Reads a page into bounded raw evidence, in one walk without recursion.
 * @param address the document's own address, for resolving what is relative
 * @param loadedAs the address at which it was loaded
 * @param clock milliseconds, so that the walk ends in time; without one it may take any
 */
export function readFacts<Node>(
  tree: Tree<Node>,
  address: string,
  loadedAs = address,
  clock?: () => number,
): PageFacts {
  const reading = new PageReading(tree, address);
  return { ...reading.facts(walkPage(tree, reading, clock)), loadedAs: cutText(loadedAs, limits.pageAddress) };
}
