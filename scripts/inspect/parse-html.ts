import { Parser, type Tokenizer } from 'parse5';
import { pageAdapter as treeAdapter, type PageNodes } from './parse/page-adapter';
import type { PageNode } from './parse/page-node';
import { StrideTokenizer } from './parse/stride-tokenizer';

class StrideParser extends Parser<PageNodes> {
  override tokenizer = new StrideTokenizer(this.options, this) as unknown as Tokenizer;
}

/** A parser that has read a page, the tree with it. */
export function parserOf(html: string): Parser<PageNodes> {
  const isOdd = html.includes('\0');
  const parser = isOdd ? new Parser<PageNodes>({ treeAdapter }) : new StrideParser({ treeAdapter });
  parser.tokenizer.write(!isOdd && html.includes('\r') ? html.replaceAll(/\r\n?/gu, '\n') : html, true);
  return parser;
}

/** The tree that a browser makes of a page, scripting on. */
export const parseHtml = (html: string): PageNode => parserOf(html).document;
