import * as v from 'valibot';
import { Id, Line } from './claim';

/** An http(s) address with `{words}` once, in its query or path and not in its host. */
export const SearchAddress = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(/^https?:\/\/[^/\s{}"<>\\]+\/[^\s{}"<>\\]*\{words\}[^\s{}"<>\\]*$/u, 'not an address with {words}'),
);

/** `data/search-engines.json`: what a reader can choose for searches on the web. */
export const SearchEngines = v.strictObject({
  $comment: v.optional(v.string()),
  engines: v.pipe(v.array(v.strictObject({ id: Id, name: Line(40), address: SearchAddress })), v.minLength(1)),
});
export type SearchEngines = v.InferOutput<typeof SearchEngines>;
