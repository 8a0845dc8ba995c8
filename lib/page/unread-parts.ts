import type { ElementAttributes } from './element-attributes';
import { limits } from './limits';
import type { PageFacts } from './page-facts';
import type { Tree } from './tree';

const isPdf = (type: string, address: string): boolean =>
  type.toLowerCase() === 'application/pdf' || /^[^?#]*\.pdf(?:$|[?#])/iu.test(address);
/** Pixels that nobody sees: frames that count and measure. */
const isTiny = (size: string): boolean => /^\s*[01](?:px)?\s*$/u.test(size);

/** What a page shows beside the text that is read: other documents in it, and trees that it keeps to itself. */
export class UnreadParts {
  frames = 0;
  pdfs = 0;
  closedTrees = 0;

  get counts(): PageFacts['unread'] {
    const { frames, pdfs, closedTrees } = this;
    return { frames, pdfs, closedTrees };
  }

  /** Looks at an element that the page shows. */
  add<Node>(tree: Tree<Node>, node: Node, tag: string, attributes: ElementAttributes<unknown>): void {
    if (tag === 'iframe' || tag === 'frame' || tag === 'object' || tag === 'embed') this.#addDocument(tag, attributes);
    const closed = tree.closedTree(node);
    if (closed !== null && holdsText(tree, closed)) this.closedTrees++;
  }

  #addDocument(tag: string, attributes: ElementAttributes<unknown>): void {
    if (isTiny(attributes.value('width')) || isTiny(attributes.value('height'))) return;
    const address = attributes.first('src', 'data');
    if (isPdf(attributes.value('type'), address)) this.pdfs++;
    else if (tag === 'iframe' || tag === 'frame') {
      const isEmpty = attributes.value('srcdoc') === '' && /^(?:$|about:|javascript:|data:,)/iu.test(address.trim());
      if (!isEmpty) this.frames++;
    }
  }
}

/** Whether a tree holds more than a button's or a picture's few words. */
function holdsText<Node>(tree: Tree<Node>, root: Node): boolean {
  let characters = 0;
  const pending: (Node | null)[] = [tree.firstChild(root)];
  for (let steps = 0; pending.length > 0 && steps < limits.closedNodes; steps++) {
    const node = pending.pop() ?? null;
    if (node === null) continue;
    pending.push(tree.nextSibling(node));
    const kind = tree.kind(node);
    if (kind === 'text') characters += tree.data(node).trim().length;
    else if (kind === 'element' && !unshown.has(tree.tag(node))) pending.push(tree.firstChild(node));
    if (characters >= limits.closedText) return true;
  }
  return false;
}
const unshown = new Set(['style', 'script', 'template', 'noscript']);
