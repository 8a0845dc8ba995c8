import { html, type Token } from 'parse5';
import type { Tree } from '@/lib/facts/tree';
import { parseHtml } from './parse-html';
import type { PageNode } from './parse/page-node';

const noNames: readonly string[] = [];

/** A saved page as the tree that a browser makes of it (scripting on, as in a reader's tab). */
export const parse5Tree = (text: string): Tree<PageNode> => ({
  root: parseHtml(text),
  contentType: 'text/html',
  firstChild: ({ first }) => first,
  nextSibling: ({ next }) => next,
  kind: ({ kind }) => kind,
  tag: ({ name, space }) => (space === html.NS.HTML && !name.includes(':') ? name : prefixedTag(name, space)),
  attributeNames: ({ attributes }) => (attributes.length === 0 ? noNames : attributes.map(nameOf)),
  attribute: ({ attributes }, name) => attributes.find((one) => nameOf(one) === name)?.value ?? null,
  data: ({ data }) => data,
});

function prefixedTag(tagName: string, space: PageNode['space']): string {
  const name = tagName.slice(tagName.indexOf(':') + 1);
  return space === html.NS.HTML || name === 'svg' || name === 'math' ? name : `foreign-${name}`;
}

const nameOf = ({ name, prefix }: Token.Attribute): string =>
  prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
