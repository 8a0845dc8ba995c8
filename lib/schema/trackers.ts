import * as v from 'valibot';
import { Host } from './host';

const Names = v.array(v.pipe(v.string(), v.regex(/^[^\s&=#]+$/u, 'not the name of a parameter')));

/** `data/trackers.json`: parameters that say how a reader came to a page, never which page it is. */
export const Trackers = v.strictObject({
  $comment: v.optional(v.string()),
  everywhere: Names,
  beginnings: Names,
  hosts: v.array(
    v.strictObject({
      /** These hosts and all below them. */
      hosts: v.pipe(v.array(Host), v.minLength(1)),
      parameters: Names,
      beginnings: v.optional(Names),
    }),
  ),
});
export type Trackers = v.InferOutput<typeof Trackers>;
