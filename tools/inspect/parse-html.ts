import { Parser } from 'parse5';
import { pageAdapter as treeAdapter } from './page-adapter';
import type { PageNode } from './page-node';

/** The tree that a browser makes of a page, scripting on. */
export const parseHtml = (html: string): PageNode => Parser.parse(html, { treeAdapter });
