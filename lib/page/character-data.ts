import type { Tree } from './tree';

/** The text that an element holds itself, at most so much of it. */
export function characterData<Node>(tree: Tree<Node>, node: Node, most: number): string {
  let text = '';
  for (let child = tree.firstChild(node); child !== null && text.length < most; child = tree.nextSibling(child)) {
    if (tree.kind(child) !== 'text') continue;
    const data = tree.data(child);
    text += data.length > most - text.length ? data.slice(0, most - text.length) : data;
  }
  return text;
}
