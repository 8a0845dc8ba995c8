import * as v from 'valibot';
import { Line } from './claim';

/** What kind of text a page can say it is. `article` is what a paper calls any text of its news pages. */
export const textKinds = [
  'article',
  'report',
  'opinion',
  'analysis',
  'interview',
  'live',
  'review',
  'fact-check',
  'press-release',
  'sponsored',
  'feature',
  'investigation',
  'blog',
  'obituary',
  'satire',
  'research',
] as const;
export type TextKind = (typeof textKinds)[number];

/** `data/text-kinds.json`: words by which papers say what kind of text it is, in lower case, by kind. */
export const TextKinds = v.strictObject({
  $comment: v.optional(v.string()),
  kinds: v.record(
    v.picklist(textKinds),
    v.array(
      v.pipe(
        Line(40),
        v.check((word) => word === word.toLowerCase(), 'is not in lower case'),
      ),
    ),
  ),
});
export type TextKinds = v.InferOutput<typeof TextKinds>;
