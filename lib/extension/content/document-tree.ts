import type { Tree } from '@/lib/page/tree';

/** The getter that the prototype itself has: a form control named `firstChild` shadows the instance's. */
function getter<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): (of: Owner) => Owner[Name] {
  // oxlint-disable-next-line typescript/unbound-method -- bound by call
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new TypeError(`no getter ${String(name)}`);
  return (of) => get.call(of) as Owner[Name];
}

/** A method that the prototype itself has, for the same reason. */
function method<Owner extends object, Arguments extends unknown[], Result>(
  of: (this: Owner, ...given: Arguments) => Result,
): (owner: Owner, ...given: Arguments) => Result {
  return (owner, ...given) => of.apply(owner, given);
}

const xhtml = 'http://www.w3.org/1999/xhtml';

/** Only these have a shadow tree, beside elements with a name of their own. https://dom.spec.whatwg.org/#valid-shadow-host-name */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** What browsers let extensions see of a shadow tree that a page keeps to itself. */
interface ClosedTrees {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Node): ShadowRoot | null } };
}

function closedTree(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: own } = element as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  const root = own ?? (globalThis as ClosedTrees).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  return root?.mode === 'closed' ? root : null;
}

/** The live document as a tree, read through the prototypes' getters. */
export function documentTree(document: Document): Tree<Node> {
  const firstChild = getter(Node.prototype, 'firstChild');
  const nextSibling = getter(Node.prototype, 'nextSibling');
  const nodeType = getter(Node.prototype, 'nodeType');
  const localName = getter(Element.prototype, 'localName');
  const namespace = getter(Element.prototype, 'namespaceURI');
  const shadowRoot = getter(Element.prototype, 'shadowRoot');
  const data = getter(CharacterData.prototype, 'data');
  // oxlint-disable-next-line typescript/unbound-method -- method() binds it
  const attributeNames = method<Element, [], string[]>(Element.prototype.getAttributeNames);
  // oxlint-disable-next-line typescript/unbound-method -- method() binds it
  const attribute = method<Element, [string], string | null>(Element.prototype.getAttribute);
  /** What follows a node that stands in a slot. */
  const nextInSlot = new Map<Node, Node | null>();
  const isHost = (element: Element): boolean =>
    hosts.has(localName(element)) || (localName(element).includes('-') && namespace(element) === xhtml);
  return {
    root: document,
    contentType: getter(Document.prototype, 'contentType')(document),
    isLoading: getter(Document.prototype, 'readyState')(document) === 'loading',
    firstChild(node) {
      if (nodeType(node) !== 1) return firstChild(node);
      const shadow = isHost(node as Element) ? shadowRoot(node as Element) : null;
      if (shadow !== null) return firstChild(shadow);
      // A slot outside of a shadow tree is given nothing.
      const taken = node instanceof HTMLSlotElement ? HTMLSlotElement.prototype.assignedNodes.call(node) : [];
      for (const [at, one] of taken.entries()) nextInSlot.set(one, taken[at + 1] ?? null);
      return taken[0] ?? firstChild(node);
    },
    nextSibling(node) {
      const next = nextInSlot.get(node);
      return next === undefined ? nextSibling(node) : next;
    },
    closedTree: (element) => (isHost(element as Element) ? closedTree(element as Element) : null),
    kind(node) {
      const type = nodeType(node);
      if (type === 1) return 'element';
      if (type === 3 || type === 4) return 'text';
      return type === 8 ? 'comment' : 'other';
    },
    tag(element) {
      const name = localName(element as Element);
      const space = namespace(element as Element);
      return space === xhtml || space === null || name === 'svg' || name === 'math' ? name : `foreign-${name}`;
    },
    attributeNames: (element) => attributeNames(element as Element),
    attribute: (element, name) => attribute(element as Element, name),
    data: (node) => data(node as CharacterData),
  };
}
