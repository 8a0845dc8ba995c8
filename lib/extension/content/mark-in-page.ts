import { readTextSpans, stretchesOf, type BlockSpans } from '@/lib/page/text-spans';
import { documentTree } from './document-tree';
import { pageOf } from '@/lib/url/page-of';
import { highlightName, type MarkedBlock } from '@/lib/extension/messaging/mark-protocol';

export interface PageMarks {
  /** How many stretches are marked. */
  readonly count: number;
  readonly clear: () => void;
}

/** The block with that text: where it stood when it was read, else the first one like it. */
function findBlock(blocks: readonly BlockSpans<Node>[], { block, text }: MarkedBlock): BlockSpans<Node> | undefined {
  const there = blocks[block];
  return there?.text === text ? there : blocks.find((one) => one.text === text);
}

/** Firefox paints no highlight in a shadow tree: what nobody sees is not marked. */
const isPainted = (node: Node): boolean =>
  !import.meta.env.FIREFOX || Node.prototype.getRootNode.call(node) === document;

function rangesOf(wanted: readonly MarkedBlock[]): Range[] {
  const blocks = readTextSpans(documentTree(document));
  return wanted.flatMap((one) => {
    const found = findBlock(blocks, one);
    if (found === undefined) return [];
    const stretch = stretchesOf(found);
    return one.stretches.flatMap(([offset, length]) => {
      const place = stretch(offset, length);
      if (place === undefined || !isPainted(place.start.node)) return [];
      // Not document.createRange: a control of the page may have that name.
      const range = new Range();
      range.setStart(place.start.node, place.start.offset);
      range.setEnd(place.end.node, place.end.offset);
      return [range];
    });
  });
}

/**
 * Marks stretches of the page's text with a highlight; no node and no attribute changes. What the page changes
 * afterwards loses its mark; all of them go on Esc and when the page goes on to another address.
 * @param ended called when the marks went by themselves
 */
export function markInPage(wanted: readonly MarkedBlock[], ended: () => void): PageMarks {
  const texts = new Map(rangesOf(wanted).map((range) => [range, String(range)]));
  const highlight = new Highlight(...texts.keys());
  const address = pageOf(location.href);
  const listening = new AbortController();
  const clear = (): void => {
    listening.abort();
    observer.disconnect();
    CSS.highlights.delete(highlightName);
  };
  const end = (): void => {
    clear();
    ended();
  };
  const check = (): void => {
    if (pageOf(location.href) !== address) return end();
    for (const [range, text] of texts) {
      if (String(range) === text) continue;
      highlight.delete(range);
      texts.delete(range);
    }
  };
  const observer = new MutationObserver(check);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const options = { capture: true, passive: true, signal: listening.signal };
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), options);
  addEventListener('pagehide', end, options);
  addEventListener('popstate', check, options);
  CSS.highlights.set(highlightName, highlight);
  return { count: texts.size, clear };
}
