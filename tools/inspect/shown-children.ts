import type { Tree } from '@/lib/page/tree';
import type { PageNode } from './page-node';

/**
 * The children that a page shows, as a browser lays them out: an element with an open shadow tree shows that, and its own
 * children only where a slot of the tree takes them.
 * https://dom.spec.whatwg.org/#finding-slots-and-slottables
 */
export function shownChildren(): Pick<Tree<PageNode>, 'firstChild' | 'nextSibling'> {
  /** What follows a node that stands in a slot. */
  const nextInSlot = new Map<PageNode, PageNode | null>();
  /** What each slot of a shadow tree is given. */
  const given = new Map<PageNode, ReadonlyMap<PageNode, readonly PageNode[]>>();
  return {
    firstChild(node) {
      if (node.shadow?.isClosed === false) return node.shadow.first;
      const root = node.name === 'slot' ? rootOf(node) : undefined;
      if (root?.host === null || root?.host === undefined) return node.first;
      const slots = given.get(root) ?? slotsOf(root, root.host);
      given.set(root, slots);
      const taken = slots.get(node) ?? [];
      for (const [at, one] of taken.entries()) nextInSlot.set(one, taken[at + 1] ?? null);
      return taken[0] ?? node.first;
    },
    nextSibling: (node) => {
      const next = nextInSlot.get(node);
      return next === undefined ? node.next : next;
    },
  };
}

function rootOf(node: PageNode): PageNode {
  let root = node;
  while (root.parent !== null) root = root.parent;
  return root;
}

/** The first slot of each name takes the children of that name; text has none. */
function slotsOf(root: PageNode, host: PageNode): ReadonlyMap<PageNode, readonly PageNode[]> {
  const byName = new Map<string, PageNode>();
  for (const node of nodesIn(root)) {
    const name = attributeOf(node, 'name');
    if (node.name === 'slot' && !byName.has(name)) byName.set(name, node);
  }
  const slots = new Map<PageNode, PageNode[]>();
  for (const child of host.children) {
    if (child.kind !== 'element' && child.kind !== 'text') continue;
    const slot = byName.get(attributeOf(child, 'slot'));
    if (slot !== undefined) slots.set(slot, [...(slots.get(slot) ?? []), child]);
  }
  return slots;
}

const attributeOf = ({ attributes }: PageNode, wanted: string): string =>
  attributes.find(({ name }) => name === wanted)?.value ?? '';

function* nodesIn(root: PageNode): Generator<PageNode> {
  let node = root.first;
  while (node !== null) {
    yield node;
    let next: PageNode | null = node.first ?? node.next;
    for (let up = node.parent; next === null && up !== null && up !== root; up = up.parent) next = up.next;
    node = next;
  }
}
