import * as v from 'valibot';
import { Day, HttpAddress, Line, SourceAddress } from './claim';
import { Host } from './host';
import { SearchAddress } from './search-engines';

const Code = v.pipe(v.string(), v.regex(/^[A-Z0-9]{2,5}$/u, 'not a code'));

/** `data/listings/lists.json`: the data sets whose listings are counted in `hosts.tsv`. */
export const Listings = v.strictObject({
  $comment: v.optional(v.string()),
  lists: v.array(
    v.strictObject({ code: Code, name: Line(120), url: HttpAddress, licence: Line(120), date: Day, credit: Line(300) }),
  ),
});
export type Listings = v.InferOutput<typeof Listings>;

/** Subjects of outlets that report on one thing only. */
export const specialSubjects = [
  'sport',
  'music',
  'entertainment',
  'film',
  'children',
  'religion',
  'education',
  'shopping',
  'lifestyle',
  'weather',
  'parliament',
  'technology',
  'trade',
  'aggregator',
  'satire',
  'listings',
  'abroad',
  'closed',
] as const;

/** `data/special-outlets.json`: outlets on one subject alone, which are not suggested for reading on in general. */
export const SpecialOutlets = v.strictObject({
  $comment: v.optional(v.string()),
  subjects: v.record(v.picklist(specialSubjects), v.array(Host)),
});
export type SpecialOutlets = v.InferOutput<typeof SpecialOutlets>;

/** `data/search-addresses.json`: outlets' own searches. */
export const OutletSearches = v.strictObject({
  $comment: v.optional(v.string()),
  source: HttpAddress,
  searches: v.array(v.strictObject({ host: Host, address: SearchAddress })),
});
export type OutletSearches = v.InferOutput<typeof OutletSearches>;

/** `data/unsuggested-outlets.json`: organs of organisations on a UN sanctions list. */
export const UnsuggestedOutlets = v.strictObject({
  $comment: v.optional(v.string()),
  outlets: v.array(
    v.strictObject({
      host: Host,
      organisation: Line(160),
      list: Line(160),
      source: SourceAddress,
      organ: SourceAddress,
    }),
  ),
});
