import * as v from 'valibot';
import { Line } from './claim';

/** Pages of a site on who makes it and by which rules, in the order in which a link is asked for them. */
export const sitePages = ['imprint', 'masthead', 'ownership', 'about', 'corrections', 'ethics'] as const;
export type SitePage = (typeof sitePages)[number];

const Words = v.array(
  v.pipe(
    Line(40),
    v.check((word) => word === word.toLowerCase(), 'is not in lower case'),
  ),
);

/** `data/site-links.json`: words by which sites name these pages, in lower case, by page. */
export const SiteLinkWords = v.strictObject({
  $comment: v.optional(v.string()),
  ...v.entriesFromList(sitePages, Words),
});
export type SiteLinkWords = v.InferOutput<typeof SiteLinkWords>;
