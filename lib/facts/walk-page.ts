import { closed } from './element-kinds';
import { limits } from './limits';
import type { Tree } from './tree';

/** Who is told of a page while it is walked: elements as they open and close, and what stands between. */
export interface PageListener<Node, Frame extends { readonly tag: string }> {
  /** Set where the page holds more than was walked. */
  truncated: boolean;
  readonly rootFrame: Frame;
  /** Opens an element; undefined where its content is not to be walked. */
  enter(node: Node, outer: Frame): Frame | undefined;
  leave(frame: Frame): void;
  addText(data: string, node: Node): void;
  addComment(data: string): void;
}

/** One walk over the page, within the limits and without recursion; how many nodes were visited. */
export function walkPage<Node, Frame extends { readonly tag: string }>(
  tree: Tree<Node>,
  listener: PageListener<Node, Frame>,
): number {
  const open: { readonly frame: Frame; readonly next: Node | null }[] = [];
  let frame: Frame = listener.rootFrame;
  let node = tree.firstChild(tree.root);
  let steps = 0;
  for (;;) {
    if (node === null) {
      listener.leave(frame);
      const up = open.pop();
      if (up === undefined) return steps;
      ({ frame, next: node } = up);
      continue;
    }
    if (++steps > limits.nodes) {
      listener.truncated = true;
      node = null;
      while (open.length > 0) {
        listener.leave(frame);
        const up = open.pop();
        if (up !== undefined) ({ frame } = up);
      }
      continue;
    }
    const kind = tree.kind(node);
    if (kind === 'text') listener.addText(tree.data(node), node);
    else if (kind === 'comment') listener.addComment(tree.data(node));
    else if (kind === 'element') {
      const inner = listener.enter(node, frame);
      const child = inner === undefined || closed.has(inner.tag) ? null : tree.firstChild(node);
      if (inner !== undefined && child !== null && open.length < limits.depth) {
        open.push({ frame, next: tree.nextSibling(node) });
        frame = inner;
        node = child;
        continue;
      }
      if (inner !== undefined) listener.leave(inner);
      if (child !== null) listener.truncated = true;
    }
    node = tree.nextSibling(node);
  }
}
