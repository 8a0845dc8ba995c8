import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Tree } from '@/lib/facts/tree';
import { parseHtml } from './parse-html';

/** With its place among its parent's children, noted when the walk comes to it. */
type Node = DefaultTreeAdapterTypes.Node & { at?: number };
type Element = DefaultTreeAdapterTypes.Element;
type Attribute = Element['attrs'][number];
const xhtml = 'http://www.w3.org/1999/xhtml';
const noNames: readonly string[] = [];

/** A saved page as the tree that a browser makes of it (scripting on, as in a reader's tab). */
export const parse5Tree = (html: string): Tree<Node> => ({
  root: parseHtml(html),
  contentType: 'text/html',
  firstChild: (node) => ('childNodes' in node ? childAt(node.childNodes, 0) : null),
  nextSibling(node) {
    const parent = 'parentNode' in node ? node.parentNode : null;
    if (parent === null) return null;
    return childAt(parent.childNodes, (node.at ?? parent.childNodes.indexOf(node as Element)) + 1);
  },
  kind(node) {
    if (node.nodeName === '#text') return 'text';
    if (node.nodeName === '#comment') return 'comment';
    return 'tagName' in node ? 'element' : 'other';
  },
  tag(node) {
    const { tagName, namespaceURI } = node as Element;
    if ((namespaceURI as string) === xhtml && !tagName.includes(':')) return tagName;
    const name = tagName.slice(tagName.indexOf(':') + 1);
    return (namespaceURI as string) === xhtml || name === 'svg' || name === 'math' ? name : `foreign-${name}`;
  },
  attributeNames(node) {
    const { attrs } = node as Element;
    return attrs.length === 0 ? noNames : attrs.map(nameOf);
  },
  attribute: (node, name) => (node as Element).attrs.find((one) => nameOf(one) === name)?.value ?? null,
  data: (node) => ('value' in node ? node.value : (node as DefaultTreeAdapterTypes.CommentNode).data),
});

function childAt(children: readonly Node[], at: number): Node | null {
  const child = children[at];
  if (child === undefined) return null;
  child.at = at;
  return child;
}

const nameOf = ({ name, prefix }: Attribute): string =>
  prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
