import { Parser, type Tokenizer } from 'parse5';
import { pageAdapter as treeAdapter, type PageNodes } from './parse/page-adapter';
import type { PageNode } from './parse/page-node';
import { StrideTokenizer } from './parse/stride-tokenizer';

class StrideParser extends Parser<PageNodes> {
  override tokenizer = new StrideTokenizer(this.options, this) as unknown as Tokenizer;
}

/** The tree that a browser makes of a page, scripting on. */
export function parseHtml(html: string): PageNode {
  const isOdd = html.includes('\0');
  const parser = isOdd ? new Parser<PageNodes>({ treeAdapter }) : new StrideParser({ treeAdapter });
  parser.tokenizer.write(!isOdd && html.includes('\r') ? html.replaceAll(/\r\n?/gu, '\n') : html, true);
  return parser.document;
}
