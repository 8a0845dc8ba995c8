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

/** The live document as a tree, read through the prototypes' getters. */
export function documentTree(document: Document): Tree<Node> {
  const firstChild = getter(Node.prototype, 'firstChild');
  const nextSibling = getter(Node.prototype, 'nextSibling');
  const nodeType = getter(Node.prototype, 'nodeType');
  const localName = getter(Element.prototype, 'localName');
  const namespace = getter(Element.prototype, 'namespaceURI');
  const data = getter(CharacterData.prototype, 'data');
  // oxlint-disable-next-line typescript/unbound-method -- method() binds it
  const attributeNames = method<Element, [], string[]>(Element.prototype.getAttributeNames);
  // oxlint-disable-next-line typescript/unbound-method -- method() binds it
  const attribute = method<Element, [string], string | null>(Element.prototype.getAttribute);
  return {
    root: document,
    contentType: getter(Document.prototype, 'contentType')(document),
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
    attributeNames: (element) => attributeNames(element as Element),
    attribute: (element, name) => attribute(element as Element, name),
    data: (node) => data(node as CharacterData),
  };
}
