import type { PageFacts } from './page-facts';
import { PageReading } from './page-reading';
import type { Tree } from './tree';
import { walkPage } from './walk-page';

/**
 * Reads a page into bounded raw evidence, in one walk without recursion.
 * @param address the document's own address, for resolving what is relative
 * @param loadedAs the address at which it was loaded
 */
export function readFacts<Node>(tree: Tree<Node>, address: string, loadedAs = address): PageFacts {
  const reading = new PageReading(tree, address);
  return { ...reading.facts(walkPage(tree, reading)), loadedAs: loadedAs.slice(0, 4_000) };
}
