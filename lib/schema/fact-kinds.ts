import * as v from 'valibot';
import { Country, HttpAddress, Id, Language, Line, PartialDate } from './claim';
import { ownerKinds } from './owner-kinds';
import { publisherKinds } from './publisher-kinds';

/** What a value needs to be put into words, in the reader's language. */
export interface FactWords {
  /** A message of the catalogue, by its key. */
  readonly message: (key: string, parameters?: Readonly<Record<string, string | number>>) => string;
  readonly date: (date: string) => string;
  readonly country: (code: string) => string;
  readonly language: (tag: string) => string;
  readonly list: (items: readonly (string | null | undefined)[]) => string;
}

/** A kind of fact: everything that is particular to it stands in its entry below, and its label in the catalogue. */
interface FactKind<V> {
  readonly value: v.GenericSchema<unknown, V>;
  /** The value in words; nothing is added to what its sources state. */
  readonly text: (value: V, words: FactWords) => string;
  /** The parts of the value that are in our own words or are names: checked for loaded words and links. */
  readonly ownWords?: (value: V) => readonly string[];
  /** The day in the value that must not lie after the day on which the claim was read. */
  readonly day?: (value: V) => string;
  /** True: each fact needs a date of its own, a page's date or the time from which it holds. */
  readonly dated?: true;
}
const kind = <V>(definition: FactKind<V>): FactKind<V> => definition;

const named = v.strictObject({
  name: Line(160),
  /** The owner's record in data/owners/, where there is one. */
  id: v.optional(Id),
  share: v.optional(Line(40)),
});
const nameAndShare = kind({
  value: named,
  text: ({ name, share }) => (share === undefined ? name : `${name} (${share})`),
  ownWords: ({ name }) => [name],
});
const line = (maxLength: number) =>
  kind({ value: Line(maxLength), text: (value) => value, ownWords: (value) => [value] });
const withDate = (date: string, what: string, words: FactWords): string => `${words.date(date)}: ${what}`;

/** All kinds of facts, in the order in which a record shows them. */
export const factKinds = {
  kind: kind({ value: v.picklist(publisherKinds), text: (value, { message }) => message(`kind.${value}`) }),
  /** Where its office is. A contested place is left out (docs/adr). */
  seat: kind({
    value: v.strictObject({ city: v.optional(Line(80)), country: v.optional(Country) }),
    text: ({ city, country }, words) => words.list([city, country === undefined ? null : words.country(country)]),
  }),
  legalCountry: kind({ value: Country, text: (value, words) => words.country(value) }),
  legalForm: line(160),
  audience: line(160),
  beats: kind({
    value: v.pipe(v.array(Line(80)), v.minLength(1)),
    text: (value, words) => words.list(value),
    ownWords: (value) => value,
  }),
  languages: kind({
    value: v.pipe(v.array(Language), v.minLength(1)),
    text: (value, words) => words.list(value.map(words.language)),
  }),
  founded: kind({ value: PartialDate, text: (value, words) => words.date(value) }),
  /** That it stopped or suspended its work or part of it, and when. */
  ended: kind({
    value: v.strictObject({ date: PartialDate, what: Line(100) }),
    text: ({ date, what }, words) => withDate(date, what, words),
    ownWords: ({ what }) => [what],
    day: ({ date }) => date,
  }),
  /** That it works from outside a country that it left or was made to leave, and since when. */
  exile: kind({
    value: v.strictObject({ country: Country, date: v.optional(PartialDate) }),
    text: ({ country, date }, words) =>
      date === undefined
        ? words.message('value.exile', { country: words.country(country) })
        : words.message('value.exileSince', { country: words.country(country), date: words.date(date) }),
  }),
  founder: nameAndShare,
  owner: nameAndShare,
  /** Nobody else owns it, or it is an owner itself: what kind of body it is, and the law or charter it stands on. */
  ownership: kind({
    value: v.strictObject({ kind: v.picklist(ownerKinds), basis: v.optional(Line(160)) }),
    text: (value, { message, list }) => list([message(`owner.${value.kind}`), value.basis]),
    ownWords: ({ basis }) => (basis === undefined ? [] : [basis]),
  }),
  /** The last change of owner: when it was agreed or completed, from whom, to whom. */
  ownershipChange: kind({
    value: v.strictObject({
      date: PartialDate,
      stage: v.picklist(['agreed', 'completed']),
      from: v.optional(Line(160)),
      to: Line(160),
    }),
    text: ({ date, stage, from, to }, words) =>
      withDate(
        date,
        words.list([from === undefined ? to : `${from} → ${to}`, words.message(`ownershipChange.${stage}`)]),
        words,
      ),
    ownWords: ({ from, to }) => [...(from === undefined ? [] : [from]), to],
    day: ({ date }) => date,
  }),
  /** How it earns, in a year. */
  revenue: kind({
    value: v.strictObject({
      year: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/u, 'not a year'))),
      sources: v.pipe(
        v.array(
          v.strictObject({
            kind: v.picklist([
              'subscriptions',
              'sales',
              'advertising',
              'licence-fee',
              'state-budget',
              'state-subsidy',
              'donations',
              'memberships',
              'grants',
              'owner',
              'services',
              'events',
              'other',
            ]),
            share: v.optional(Line(40)),
          }),
        ),
        v.minLength(1),
      ),
    }),
    text: ({ year, sources }, { message, list }) => {
      const all = list(
        sources.map(({ kind: source, share }) =>
          share === undefined ? message(`revenue.${source}`) : `${message(`revenue.${source}`)} (${share})`,
        ),
      );
      return year === undefined ? all : `${all} (${year})`;
    },
  }),
  funder: kind({
    value: v.strictObject({ ...named.entries, year: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{4})?$/u))) }),
    text: ({ name, share, year }) => {
      const details = [share, year].filter((one) => one !== undefined);
      return details.length === 0 ? name : `${name} (${details.join(', ')})`;
    },
    ownWords: ({ name }) => [name],
  }),
  /** A named monitor's class of state control, in its own words, with its year. */
  control: kind({
    value: v.strictObject({
      class: Line(120),
      scheme: Line(120),
      by: Line(120),
      year: v.pipe(v.number(), v.integer()),
    }),
    text: (value, { message }) => message('value.control', { class: value.class, by: value.by, year: value.year }),
  }),
  /** Of living people only a role, dated by its claims. */
  leadership: kind({
    value: v.strictObject({ role: Line(120), name: Line(120) }),
    text: ({ role, name }) => `${name}, ${role}`,
    ownWords: ({ role, name }) => [role, name],
    dated: true,
  }),
  membership: kind({
    value: v.strictObject({ body: Line(160), status: v.optional(Line(80)) }),
    text: ({ body, status }) => (status === undefined ? body : `${body} (${status})`),
    ownWords: ({ body }) => [body],
  }),
  /** The press council, code or regulator that it answers to. */
  oversight: kind({
    value: v.strictObject({
      body: Line(160),
      kind: v.picklist(['press-council', 'code', 'regulator', 'ombudsman']),
      url: v.optional(HttpAddress),
    }),
    text: ({ body, kind: what }, { message }) => `${body} (${message(`oversight.${what}`)})`,
    ownWords: ({ body }) => [body],
  }),
  /** What a regulator, court or press council decided about the outlet, never about a person; and what became of it. */
  decision: kind({
    value: v.strictObject({
      body: Line(160),
      date: PartialDate,
      what: Line(220),
      standing: v.picklist(['final', 'appealed', 'upheld', 'overturned', 'settled', 'unknown']),
      later: v.optional(v.strictObject({ body: Line(160), date: PartialDate, what: Line(220) })),
    }),
    text: ({ body, date, what, standing, later }, words) => {
      const first = `${withDate(date, `${body}: ${what}`, words)} (${words.message(`decision.${standing}`)})`;
      return later === undefined ? first : `${first}; ${withDate(later.date, `${later.body}: ${later.what}`, words)}`;
    },
    ownWords: ({ what, later }) => [what, ...(later === undefined ? [] : [later.what])],
    day: ({ date }) => date,
  }),
  /** A correction or retraction that it published and that another body or newspaper reported. */
  correction: kind({
    value: v.strictObject({ date: PartialDate, kind: v.picklist(['correction', 'retraction']), what: Line(220) }),
    text: ({ date, kind: what, what: text }, words) =>
      withDate(date, `${words.message(`correction.${what}`)}: ${text}`, words),
    ownWords: ({ what }) => [what],
    day: ({ date }) => date,
  }),
  /** Which state or body blocked, banned, sanctioned or listed it, when and until when. */
  restriction: kind({
    value: v.strictObject({
      act: v.picklist([
        'blocked',
        'banned',
        'access-refused',
        'sanctioned',
        'listed',
        'licence-withdrawn',
        'registration-required',
      ]),
      by: Line(160),
      /** The state whose act it is; absent for a body of several states. */
      country: v.optional(Country),
      date: PartialDate,
      until: v.optional(PartialDate),
      what: v.optional(Line(160)),
    }),
    text: ({ act, by, date, until, what }, words) => {
      const when = until === undefined ? words.date(date) : `${words.date(date)} – ${words.date(until)}`;
      return `${when}: ${words.list([`${words.message(`restriction.${act}`)} ${by}`, what])}`;
    },
    ownWords: ({ by, what }) => [by, ...(what === undefined ? [] : [what])],
    day: ({ date }) => date,
  }),
  /** Whom it asked its readers to vote for. */
  endorsement: kind({
    value: v.strictObject({
      year: v.pipe(v.string(), v.regex(/^\d{4}$/u, 'not a year')),
      election: Line(120),
      choice: Line(120),
    }),
    text: ({ year, election, choice }) => `${year}, ${election}: ${choice}`,
    ownWords: ({ election, choice }) => [election, choice],
    day: ({ year }) => year,
  }),
  policy: kind({
    value: v.strictObject({
      name: v.picklist([
        'editorial',
        'corrections',
        'ethics',
        'ownership',
        'funding',
        'privacy',
        'ai',
        'masthead',
        'complaints',
      ]),
      url: HttpAddress,
    }),
    text: ({ name }, { message }) => message(`policy.${name}`),
  }),
  partner: kind({
    value: v.strictObject({ name: Line(160), what: Line(220) }),
    text: ({ name, what }) => `${name}: ${what}`,
    ownWords: ({ name, what }) => [name, what],
  }),
  describesItself: line(220),
  formerName: line(160),
} as const;

export type FactField = keyof typeof factKinds;
type ValueOf<F extends FactField> = (typeof factKinds)[F] extends FactKind<infer V> ? V : never;
export type FactValue<F extends FactField> = ValueOf<F>;

/** The definition of a fact's kind, for a value of that kind. */
export const factKindOf = <F extends FactField>(field: F): FactKind<ValueOf<F>> =>
  factKinds[field] as unknown as FactKind<ValueOf<F>>;
