import * as v from 'valibot';
import { Day, Id, Language, Line } from './claim';
import { Fact } from './publisher-record';

/** The kinds of facts that a record of an owner may have. */
export const ownerFields = [
  'ownership',
  'seat',
  'legalForm',
  'founded',
  'ended',
  'founder',
  'owner',
  'ownershipChange',
  'revenue',
  'leadership',
  'restriction',
  'formerName',
] as const;

/**
 * `data/owners/<id>.json`: who owns publishers, a group, a state body, a family; publishers' `owner` facts name it by
 * its id. The file's name is the id. Its `ownership` says what kind of owner it is; its own owners are its `owner` facts.
 */
export const OwnerRecord = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  names: v.pipe(
    v.record(Language, Line(160)),
    v.check((names) => Object.keys(names).length > 0, 'has no name'),
  ),
  /** Further names under which registers and lists have it. */
  aliases: v.optional(v.array(Line(160)), []),
  /** The record in data/publishers/ of the same body, where it publishes itself. */
  publisher: v.optional(Id),
  facts: v.pipe(
    v.array(Fact),
    v.check(
      (facts) => facts.every(({ field }) => (ownerFields as readonly string[]).includes(field)),
      `has a kind of fact that owners have not; they have ${ownerFields.join(', ')}`,
    ),
  ),
  notFound: v.optional(v.array(v.strictObject({ field: Line(40), read: Day, searches: v.array(Line(200)) })), []),
});
export type OwnerRecord = v.InferOutput<typeof OwnerRecord>;
