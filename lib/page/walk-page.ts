import { limits } from './limits';
import type { Tree } from './tree';

/** What a walk needs to know of an open element. */
export interface WalkFrame {
  /** Its content is not walked. */
  readonly isClosed: boolean;
}

/** Who is told of a page while it is walked: elements as they open and close, and what stands between. */
export interface PageListener<Node, Frame extends WalkFrame> {
  /** Set where the page holds more than was walked. */
  truncated: boolean;
  readonly rootFrame: Frame;
  /** Opens an element; undefined where its content is not to be walked. */
  enter(node: Node, outer: Frame): Frame | undefined;
  leave(frame: Frame): void;
  addText(data: string, node: Node): void;
  addComment(data: string): void;
}

/** Between two looks at the clock. */
const stepsOfLook = 64;

/**
 * One walk over the page, within the limits and without recursion; how many nodes were visited.
 * @param clock milliseconds; without one the walk may take any time
 */
export function walkPage<Node, Frame extends WalkFrame>(
  tree: Tree<Node>,
  listener: PageListener<Node, Frame>,
  clock: () => number = () => 0,
): number {
  const end = clock() + limits.timeMs;
  // Of each open element around the one at hand, and what comes after it.
  const frames: Frame[] = [];
  const nexts: (Node | null)[] = [];
  let frame: Frame = listener.rootFrame;
  let node = tree.firstChild(tree.root);
  let steps = 0;
  for (;;) {
    if (node === null) {
      listener.leave(frame);
      const outer = frames.pop();
      if (outer === undefined) return steps;
      frame = outer;
      node = nexts.pop() ?? null;
      continue;
    }
    const isLate = ++steps % stepsOfLook === 0 && clock() > end;
    if (isLate || steps > limits.nodes) {
      listener.truncated = true;
      node = null;
      nexts.fill(null);
      continue;
    }
    const kind = tree.kind(node);
    if (kind === 'text') listener.addText(tree.data(node), node);
    else if (kind === 'comment') listener.addComment(tree.data(node));
    else if (kind === 'element') {
      const inner = listener.enter(node, frame);
      const child = inner === undefined || inner.isClosed ? null : tree.firstChild(node);
      if (inner !== undefined && child !== null && frames.length < limits.depth) {
        frames.push(frame);
        nexts.push(tree.nextSibling(node));
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
