import * as v from 'valibot';
import { Line } from './claim';
import { Host } from './host';

/** `data/agencies.json`: news agencies, and how papers write their names in bylines and credits. */
export const Agencies = v.strictObject({
  $comment: v.optional(v.string()),
  agencies: v.array(
    v.pipe(
      v.strictObject({
        name: Line(80),
        /** Papers of several continents take its texts. */
        world: v.optional(v.boolean()),
        /** Registrable domains on which its text is its own. */
        hosts: v.pipe(v.array(Host), v.minLength(1)),
        /** May stand alone in a byline. */
        names: v.array(Line(60)),
        /** Words or abbreviations of other things too: they count only where the text says that they are a source. */
        short: v.optional(v.array(Line(30))),
      }),
      v.check(({ names, short = [] }) => names.length + short.length > 0, 'has no name that papers write'),
    ),
  ),
});
export type Agencies = v.InferOutput<typeof Agencies>;
