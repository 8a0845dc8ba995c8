import type { DateRule } from './rule';
import { address, canonicalAddress } from './rules/address';
import { jsonLd } from './rules/json-ld';
import { imageAddress, scriptData } from './rules/last-resorts';
import { marks } from './rules/marks';
import { metadata } from './rules/metadata';
import { microdata } from './rules/microdata';
import { relativeText } from './rules/relative-text';
import { titleTail } from './rules/title-tail';
import { topLine } from './rules/top-line';
import { visibleText } from './rules/visible-text';

/** The rules in the order of their word: where two days weigh the same, the earlier rule's is taken. */
export const dateRules: readonly DateRule[] = [
  // What the page declares for programs, the article's own entry first.
  jsonLd,
  metadata,
  microdata,
  // What the markup shows to be a time.
  marks,
  // What a reader sees.
  visibleText,
  topLine,
  titleTail,
  relativeText,
  // What the address shows.
  address,
  canonicalAddress,
  // Last resorts: true of something on the page, not always of the article.
  scriptData,
  imageAddress,
];
