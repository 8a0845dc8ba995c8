import { limits } from './limits';
import type { PageFacts } from './page-facts';
import { PageReading, type Frame } from './page-reading';
import type { Tree } from './tree';

/** Elements whose content is not the page's text. */
const closed = new Set([
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'select',
  'textarea',
  'audio',
  'video',
  'map',
  'datalist',
]);

/**
 * Reads a page into bounded raw evidence, in one walk without recursion.
 * @param address the document's own address, for resolving what is relative
 */
export function readFacts<Node>(tree: Tree<Node>, address: string): PageFacts {
  const reading = new PageReading(tree, address);
  const open: { readonly frame: Frame; readonly next: Node | null }[] = [];
  let frame: Frame = reading.rootFrame;
  let node = tree.firstChild(tree.root);
  let steps = 0;
  for (;;) {
    if (node === null) {
      reading.leave(frame);
      const up = open.pop();
      if (up === undefined) break;
      ({ frame, next: node } = up);
      continue;
    }
    if (++steps > limits.nodes) {
      reading.truncated = true;
      node = null;
      while (open.length > 0) {
        reading.leave(frame);
        const up = open.pop();
        if (up !== undefined) ({ frame } = up);
      }
      continue;
    }
    const kind = tree.kind(node);
    if (kind === 'text') reading.addText(tree.data(node));
    else if (kind === 'comment') reading.addComment(tree.data(node));
    else if (kind === 'element') {
      const inner = reading.enter(node, frame);
      const child = inner === undefined || closed.has(inner.tag) ? null : tree.firstChild(node);
      if (inner !== undefined && child !== null && open.length < limits.depth) {
        open.push({ frame, next: tree.nextSibling(node) });
        frame = inner;
        node = child;
        continue;
      }
      if (inner !== undefined) reading.leave(inner);
      if (child !== null) reading.truncated = true;
    }
    node = tree.nextSibling(node);
  }
  return reading.facts(steps);
}
