import * as v from 'valibot';
import { Line } from './claim';

const Words = v.array(
  v.pipe(
    Line(40),
    v.check((word) => word === word.toLowerCase(), 'is not in lower case'),
  ),
);

/** `data/no-authors.json`: what stands in the place of an author and names nobody. */
export const NoAuthors = v.strictObject({
  $comment: v.optional(v.string()),
  names: Words,
});
export type NoAuthors = v.InferOutput<typeof NoAuthors>;
