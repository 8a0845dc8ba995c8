import { html, type Token } from 'parse5';
import type { Tree } from '@/lib/page/tree';
import { parseHtml } from './parse-html';
import type { PageNode } from './page-node';
import { shownChildren } from './shown-children';

const noNames: readonly string[] = [];

/** How the nodes that the parser made are read. */
const reading: Omit<Tree<PageNode>, 'root' | 'firstChild' | 'nextSibling'> = {
  contentType: 'text/html',
  isLoading: false,
  kind: ({ kind }) => kind,
  tag: ({ name, space }) => (space === html.NS.HTML && !name.includes(':') ? name : prefixedTag(name, space)),
  attributeNames: ({ attributes }) => (attributes.length === 0 ? noNames : attributes.map(nameOf)),
  attribute({ attributes }, name) {
    for (const one of attributes) if (isCalled(one, name)) return one.value;
    return null;
  },
  data: ({ data }) => data,
  closedTree: ({ shadow }) => (shadow?.isClosed === true ? shadow : null),
};

/** The tree of a parsed page. */
export const treeOf = (root: PageNode): Tree<PageNode> => ({ root, ...reading, ...shownChildren() });

/** A saved page as the tree that a browser makes of it (scripting on, as in a reader's tab). */
export const parse5Tree = (text: string): Tree<PageNode> => treeOf(parseHtml(text));

function prefixedTag(tagName: string, space: PageNode['space']): string {
  const name = tagName.slice(tagName.indexOf(':') + 1);
  return space === html.NS.HTML || name === 'svg' || name === 'math' ? name : `foreign-${name}`;
}

const nameOf = ({ name, prefix }: Token.Attribute): string =>
  prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;

/** Most have no prefix, and then no name is put together. */
const isCalled = (one: Token.Attribute, name: string): boolean =>
  one.prefix === undefined ? one.name === name : nameOf(one) === name;
