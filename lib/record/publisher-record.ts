import * as v from 'valibot';
import { Claim, Country, Day, HttpAddress, Id, Language, Line, PartialDate } from './claim';

/** What a publisher is; the same list for every country. */
export const publisherKinds = [
  'newspaper',
  'magazine',
  'news-website',
  'news-agency',
  'broadcaster',
  'fact-checker',
  'think-tank',
  'research-institute',
  'university',
  'monitor',
  'ngo',
  'foundation',
  'government-body',
  'parliament',
  'court',
  'international-organisation',
  'political-party',
  'company',
  'blog',
  'student-newspaper',
  'journal',
  'library',
  'platform',
  'encyclopedia',
  'other',
] as const;
export type PublisherKind = (typeof publisherKinds)[number];

const named = v.strictObject({ name: Line(160), share: v.optional(Line(40)) });
const fact = <F extends string, S extends v.GenericSchema>(field: F, value: S) =>
  v.strictObject({
    field: v.literal(field),
    value,
    /** `disputed`: another claim differs; `superseded`: held once, no longer. */
    status: v.optional(v.picklist(['stated', 'disputed', 'superseded']), 'stated'),
    claims: v.pipe(v.array(Claim), v.minLength(1, 'a fact needs a claim')),
  });

/** A fact: one field, one value, and everybody who states it. Two values of one field are two facts. */
export const Fact = v.variant('field', [
  fact('kind', v.picklist(publisherKinds)),
  /** Where its office is. A contested place is left out (docs/adr). */
  fact('seat', v.strictObject({ city: v.optional(Line(80)), country: v.optional(Country) })),
  fact('legalCountry', Country),
  fact('legalForm', Line(160)),
  fact('audience', Line(160)),
  fact('beats', v.pipe(v.array(Line(80)), v.minLength(1))),
  fact('languages', v.pipe(v.array(Language), v.minLength(1))),
  fact('founded', PartialDate),
  /** That it stopped or suspended its work or part of it, and when. */
  fact('ended', v.strictObject({ date: PartialDate, what: Line(100) })),
  fact('founder', named),
  fact('owner', named),
  fact('funder', named),
  /** A named monitor's class of state control, in its own words, with its year. */
  fact(
    'control',
    v.strictObject({ class: Line(120), scheme: Line(120), by: Line(120), year: v.pipe(v.number(), v.integer()) }),
  ),
  /** Of living people only a role, dated by its claim. */
  fact('leadership', v.strictObject({ role: Line(120), name: Line(120) })),
  fact('membership', v.strictObject({ body: Line(160), status: v.optional(Line(80)) })),
  fact(
    'policy',
    v.strictObject({
      name: v.picklist(['editorial', 'corrections', 'ethics', 'ownership', 'funding', 'privacy']),
      url: HttpAddress,
    }),
  ),
  fact('partner', v.strictObject({ name: Line(160), what: Line(220) })),
  fact('describesItself', Line(220)),
  fact('formerName', Line(160)),
]);
export type Fact = v.InferOutput<typeof Fact>;
export type FactField = Fact['field'];

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
  /** In ASCII, lower case, without www. */
  host: v.pipe(v.string(), v.regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)+[a-z0-9-]+$/u, 'not a host in ASCII')),
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
