import type { KindRule } from './page-kind';
import { addressWord, articleAddress, frontPage, searchResults } from './rules/address-rules';
import { feedDocument, pdfDocument } from './rules/documents';
import { listShape, proseShape } from './rules/shapes';
import { liveBlog, structuredType } from './rules/structured-type';
import { pressRelease } from './rules/press-release';
import { sharedArticle, sharedType } from './rules/shared-type';
import { specificClass, systemClass } from './rules/system-class';
import { wikiEntry } from './rules/wiki-entry';

/** By precedence: the first that finds anything decides. */
export const kindRules: Readonly<Record<string, KindRule>> = {
  // What the document is, whatever it says.
  pdfDocument,
  feedDocument,
  // What is generated for its reader.
  searchResults,
  frontPage,
  wikiEntry,
  // What the page declares that it is.
  liveBlog,
  specificClass,
  pressRelease,
  structuredType,
  sharedType,
  // What its system or its address calls it.
  systemClass,
  addressWord,
  sharedArticle,
  articleAddress,
  // What it looks like.
  proseShape,
  listShape,
};
