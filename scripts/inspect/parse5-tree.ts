import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Tree } from '@/lib/facts/tree';
import { withoutShadowRoots } from './shadow-roots';

type Node = DefaultTreeAdapterTypes.Node;
const xhtml = 'http://www.w3.org/1999/xhtml';

/** A saved page as the tree that a browser makes of it (scripting on, as in a reader's tab). */
export function parse5Tree(html: string): Tree<Node> {
  const element = (node: Node) => node as DefaultTreeAdapterTypes.Element;
  const children = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
  const places = new Map<Node, number>();
  return {
    root: parse(html, { treeAdapter: withoutShadowRoots() }),
    contentType: 'text/html',
    firstChild: (node) => children(node)[0] ?? null,
    nextSibling(node) {
      const parent = 'parentNode' in node ? node.parentNode : null;
      if (parent === null) return null;
      const at = places.get(node) ?? 0;
      const next = parent.childNodes[at + 1] ?? null;
      places.delete(node);
      if (next !== null) places.set(next, at + 1);
      return next;
    },
    kind(node) {
      if (defaultTreeAdapter.isElementNode(node)) return 'element';
      if (defaultTreeAdapter.isTextNode(node)) return 'text';
      return defaultTreeAdapter.isCommentNode(node) ? 'comment' : 'other';
    },
    tag(node) {
      const { tagName, namespaceURI } = element(node);
      const name = tagName.includes(':') ? tagName.slice(tagName.indexOf(':') + 1) : tagName;
      return (namespaceURI as string) === xhtml || name === 'svg' || name === 'math' ? name : `foreign-${name}`;
    },
    attributeNames: (node) =>
      element(node).attrs.map(({ name, prefix }) =>
        prefix === undefined || prefix === '' ? name : `${prefix}:${name}`,
      ),
    attribute: (node, name) =>
      element(node).attrs.find(
        (one) => (one.prefix === undefined || one.prefix === '' ? one.name : `${one.prefix}:${one.name}`) === name,
      )?.value ?? null,
    data: (node) =>
      defaultTreeAdapter.isTextNode(node) ? node.value : (node as DefaultTreeAdapterTypes.CommentNode).data,
  };
}
