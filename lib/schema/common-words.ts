import * as v from 'valibot';
import { Language, Line } from './claim';

const Words = v.optional(v.pipe(v.array(Line(60)), v.minLength(1)));

/** `data/common-words.json`: publishers' names that are ordinary words of a language. */
export const CommonWords = v.strictObject({
  $comment: v.optional(v.string()),
  languages: v.record(
    Language,
    v.strictObject({
      words: Words,
      /** Words that may stand before a verb of saying. */
      subjects: Words,
    }),
  ),
});
export type CommonWords = v.InferOutput<typeof CommonWords>;
