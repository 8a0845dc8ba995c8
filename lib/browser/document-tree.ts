import type { Tree } from '@/lib/facts/tree';

/** The getter that the prototype itself has: a form control named `firstChild` shadows the instance's. */
function getter<Owner extends object, Value>(prototype: Owner, name: string): (of: Owner) => Value {
  // oxlint-disable-next-line typescript/unbound-method -- bound by call
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new TypeError(`no getter ${name}`);
  return (of) => get.call(of) as Value;
}

const xhtml = 'http://www.w3.org/1999/xhtml';

/** The live document as a tree, read through the prototypes' getters. */
export function documentTree(document: Document): Tree<Node> {
  const firstChild = getter<Node, Node | null>(Node.prototype, 'firstChild');
  const nextSibling = getter<Node, Node | null>(Node.prototype, 'nextSibling');
  const nodeType = getter<Node, number>(Node.prototype, 'nodeType');
  const localName = getter<Element, string>(Element.prototype, 'localName');
  const namespace = getter<Element, string | null>(Element.prototype, 'namespaceURI');
  const data = getter<CharacterData, string>(CharacterData.prototype, 'data');
  const { getAttributeNames, getAttribute } = Element.prototype;
  return {
    root: document,
    contentType: getter<Document, string>(Document.prototype, 'contentType')(document),
    firstChild,
    nextSibling,
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
    attributeNames: (element) => getAttributeNames.call(element),
    attribute: (element, name) => getAttribute.call(element, name),
    data: (node) => data(node as CharacterData),
  };
}
