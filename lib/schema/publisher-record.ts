import * as v from 'valibot';
import { Claim, Day, Id, Language, Line, PartialDate } from './claim';
import { Host } from './host';
import { type FactField, factKinds, type FactValue } from './fact-kinds';

const statuses = ['stated', 'disputed', 'superseded'] as const;

/** A fact: one field, one value, and everybody who states it. Two values of one field are two facts. */
export type Fact = {
  [F in FactField]: {
    readonly field: F;
    readonly value: FactValue<F>;
    /** `disputed`: another claim differs; `superseded`: held once, no longer. */
    readonly status: (typeof statuses)[number];
    readonly claims: Claim[];
  };
}[FactField];

const factSchemas = Object.entries(factKinds).map(([field, { value }]) =>
  v.strictObject({
    field: v.literal(field),
    value,
    status: v.optional(v.picklist(statuses), 'stated'),
    claims: v.pipe(v.array(Claim), v.minLength(1, 'a fact needs a claim')),
  }),
);
/** The schemas are gathered from the kinds of facts, whose types TypeScript cannot follow through a list. */
export const Fact = v.variant('field', factSchemas) as unknown as v.GenericSchema<unknown, Fact>;

/** A link of the publisher to a party of a topic, shown by a document; never from a country alone. */
export const Stake = v.strictObject({
  topic: Id,
  /** Identifier of the party in the topic's record. */
  party: Id,
  how: v.picklist(['owner', 'funder', 'control', 'partner', 'own-document']),
  text: Line(220),
  date: PartialDate,
  claims: v.pipe(v.array(Claim), v.minLength(1, 'a stake needs a document')),
});
export type Stake = v.InferOutput<typeof Stake>;

/** A host, or a path on one, that the publisher publishes on. */
export const Domain = v.strictObject({
  host: Host,
  /** Begins with a slash, matched by whole segments. */
  path: v.optional(v.pipe(v.string(), v.regex(/^(\/[^/\s]+)+$/u, 'not a path'))),
  role: v.optional(v.picklist(['main', 'edition', 'former', 'mobile']), 'main'),
  language: v.optional(Language),
});
export type Domain = v.InferOutput<typeof Domain>;

/** `data/publishers/<cc>/<id>.json`: what pages state of one publisher. The file's name is the id. */
export const PublisherRecord = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  /** Names by language; `en` where there is one. */
  names: v.pipe(
    v.record(Language, Line(160)),
    v.check((names) => Object.keys(names).length > 0, 'has no name'),
  ),
  /** Further names under which texts speak of it. */
  aliases: v.optional(v.array(Line(160)), []),
  domains: v.array(Domain),
  /** The host carries what others publish: its record is never passed on to a path or a subdomain. */
  sharedHost: v.optional(v.boolean(), false),
  facts: v.array(Fact),
  stakes: v.optional(v.array(Stake), []),
  /** Fields that were looked for and not found, with the searches. */
  notFound: v.optional(v.array(v.strictObject({ field: Line(40), read: Day, searches: v.array(Line(200)) })), []),
});
export type PublisherRecord = v.InferOutput<typeof PublisherRecord>;
