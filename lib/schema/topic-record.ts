import * as v from 'valibot';
import { Day, Id, Language, Line, PartialDate, SourceAddress } from './claim';

/** Who speaks in a topic. `party` is one of the topic's listed parties; the others stand after them, in this order. */
export const speakerKinds = [
  'party',
  'state',
  'organisation-of-states',
  'court',
  'humanitarian',
  'human-rights',
  'scholar',
  'other',
] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

export const Speaker = v.strictObject({
  id: Id,
  name: Line(80),
  kind: v.picklist(speakerKinds),
  /** In the words of its own or another's document, for a name that needs it. */
  note: v.optional(Line(220)),
  /** In a matter within states: the id of the side that it stands on, of the topic's `sides`. */
  side: v.optional(Id),
  /** A state's years since 2010 in whose UN General Debate it spoke of the matter: positions must keep up with them. */
  debateYears: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(2010)))),
});
export type Speaker = v.InferOutput<typeof Speaker>;

/** A part of a topic with a date window: the page must be dated inside it and have one of the words. */
export const Subtopic = v.strictObject({
  id: Id,
  label: Line(80),
  /** Words of which the text must have one; none: the window alone decides. */
  words: v.optional(v.array(Line(80)), []),
  from: v.optional(Day),
  to: v.optional(Day),
  /** The occasion of `perspectives` that belongs to it. */
  occasion: v.optional(Id),
});
export type Subtopic = v.InferOutput<typeof Subtopic>;

/** Numbers that a topic must reach, which an exception can excuse. */
export const topicRules = [
  'events',
  'recent-events',
  'event-gap',
  'party-positions',
  'recent-position',
  'own-document',
  'general-debate',
  'voices',
  'sides',
  'statements',
] as const;

/** Why a number is not reached: the matter or a party has ended, or nothing was found, and how it was looked for. */
export const TopicException = v.strictObject({
  rule: v.picklist(topicRules),
  /** The party that it is about; absent: the whole topic. */
  speaker: v.optional(Id),
  /** The years without events or positions. */
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  reason: Line(300),
  searches: v.optional(v.array(Line(200)), []),
});
export type TopicException = v.InferOutput<typeof TopicException>;

/** `data/topics/<id>/topic.json`. The folder's name is the id. */
export const TopicRecord = v.strictObject({
  id: Id,
  status: v.optional(v.literal('shipped'), 'shipped'),
  label: v.record(Language, Line(80)),
  /** What is disputed, between whom, since when: two or three neutral sentences for somebody who never heard of it. */
  summary: v.optional(
    v.strictObject({ text: Line(600), sources: v.pipe(v.array(Id), v.minLength(1, 'needs a source')) }),
  ),
  kind: Line(60),
  /** The day on which the facts were last read through. */
  reviewed: Day,
  /** The latest event that was looked for and found. */
  factsUntil: PartialDate,
  identifiers: v.optional(
    v.strictObject({
      iptc: v.optional(v.array(v.string())),
      ucdp: v.optional(v.array(v.string())),
      wikidata: v.optional(v.array(v.string())),
    }),
    {},
  ),
  /** How contested names are written in our own words, both names shown. */
  naming: v.optional(v.array(Line(300)), []),
  speakers: v.pipe(
    v.array(Speaker),
    v.check((all) => all.some((one) => one.kind === 'party'), 'lists no party'),
  ),
  /** In a matter within states: its organised sides, for example of a referendum. Each is heard equally often. */
  sides: v.optional(v.array(v.strictObject({ id: Id, label: Line(80) })), []),
  exceptions: v.optional(v.array(TopicException), []),
  /** Phrases in which a name means something else: "Qarabağ FK". */
  exclusions: v.optional(v.array(Line(80)), []),
  subtopics: v.optional(v.array(Subtopic), []),
  /** Topics that share a name with this one and come after it: where both could be meant, this one is. */
  precedes: v.optional(v.array(Id), []),
});
export type TopicRecord = v.InferOutput<typeof TopicRecord>;

/**
 * `data/topics/<id>/topic.json` of a topic that is not shipped yet: it has names and terms, which are checked, and
 * nothing of it is packaged.
 */
export const TopicDraft = v.strictObject({
  id: Id,
  status: v.literal('draft'),
  label: v.record(Language, Line(80)),
  kind: Line(60),
  exclusions: v.optional(v.array(Line(80)), []),
  precedes: v.optional(v.array(Id), []),
});
export type TopicDraft = v.InferOutput<typeof TopicDraft>;

/** `names.json`: what the topic, its places and its bodies are called. */
export const TopicName = v.strictObject({
  text: Line(120),
  language: Language,
  /**
   * Whether more may follow the name. A language that changes the ends of names (Armenian, Russian, Turkish …: see
   * `lib/topic/match/recogniser/inflection.ts`) does so for every name, also for `word`; abbreviations stay as they stand.
   * Elsewhere `word` is found as it stands; `prefix` and `stem` with up to six more letters.
   */
  match: v.optional(v.picklist(['word', 'prefix', 'stem']), 'word'),
  forms: v.optional(v.array(Line(120))),
  /** Also means something else: counts only in the topic's company. */
  ambiguous: v.optional(v.boolean(), false),
  /** Who uses it, or when: "Armenian usage"; in both names' case each has one. Nothing on form or meaning. */
  usage: v.optional(Line(120)),
  /** Pages that say whose usage it is, or on which that user uses it. */
  sources: v.optional(v.array(Id)),
  /** Names of one place share this. */
  place: v.optional(Id),
});
export type TopicName = v.InferOutput<typeof TopicName>;

/**
 * `terms.json`: what speaks for the topic without naming it: places, persons, bodies, laws and things tied to it, and
 * words that stand near it. How much each weighs is counted over many texts (bench/topic), not written here.
 */
export const TopicTerm = v.strictObject({
  text: Line(80),
  language: Language,
  kind: v.picklist(['place', 'person', 'body', 'law', 'event', 'thing', 'word']),
  /** Hardly ever named but because of this topic: a ship, a camp, a ruling. */
  specific: v.optional(v.boolean(), false),
  /** Other forms of the same term in its language. */
  forms: v.optional(v.array(Line(80))),
});
export type TopicTerm = v.InferOutput<typeof TopicTerm>;

const sources = v.pipe(v.array(Id), v.minLength(1, 'needs a source'));

/** `events.json`, in the order of dates. */
export const TopicEvent = v.strictObject({
  date: PartialDate,
  until: v.optional(PartialDate),
  /** Neutral words. */
  text: Line(300),
  /** For the popup's line, needed from weight 2: a noun phrase with no fact beyond the text. */
  short: v.optional(Line(45)),
  /** What each party calls it, where the terms differ. */
  terms: v.optional(v.array(v.strictObject({ speaker: Id, term: Line(80), sources: v.optional(v.array(Id), []) })), []),
  /** 3: changed the topic; 2: a step; 1: a detail. */
  weight: v.picklist([1, 2, 3]),
  sources,
});
export type TopicEvent = v.InferOutput<typeof TopicEvent>;

/** `perspectives.json`: what a speaker said, attributed, dated, in our words. */
export const Perspective = v.strictObject({
  id: Id,
  speaker: Id,
  date: PartialDate,
  text: Line(220),
  /** What it was said about; shared by what was said on the same occasion. */
  occasion: v.optional(Id),
  /**
   * Whose document it is known through: `own`, the speaker's own (a ministry's page, a law, a platform, a court filing,
   * a record in which it speaks or votes); `press`, others' reports; `opponent`, the other side's document or press.
   */
  from: v.optional(v.picklist(['own', 'press', 'opponent'])),
  /** Identifiers of the same speaker's earlier perspectives that this one changes. */
  changes: v.optional(v.array(Id), []),
  sources,
});
export type Perspective = v.InferOutput<typeof Perspective>;

/** `statements.json`: a figure or wording that recurs in texts, and what documents say of it. */
export const TopicStatement = v.strictObject({
  id: Id,
  /** What it is about, in neutral words: "Share of Azerbaijan's territory". */
  label: Line(100),
  /** Whose texts it recurs in: speakers' ids. */
  usedBy: v.pipe(v.array(Id), v.minLength(1)),
  /** Our own patterns: all words of one of the lists within one sentence. `#` stands for any number. */
  patterns: v.pipe(v.array(v.pipe(v.array(Line(60)), v.minLength(1))), v.minLength(1)),
  /** The documents, each with its date through its source. */
  documents: v.pipe(v.array(v.strictObject({ text: Line(300), sources })), v.minLength(1)),
});
export type TopicStatement = v.InferOutput<typeof TopicStatement>;

/** `sources.json`: a document, by its id. */
export const TopicSource = v.strictObject({
  title: Line(220),
  by: Line(120),
  /** The page that was read. */
  url: SourceAddress,
  /** The body's own page of the same document, where it is known and was opened. */
  official: v.optional(SourceAddress),
  date: v.optional(PartialDate),
  read: Day,
  /** The agency or paper through which the text is known. */
  via: v.optional(Line(120)),
});
export type TopicSource = v.InferOutput<typeof TopicSource>;

/** A topic with all its files. */
export interface Topic {
  readonly record: TopicRecord;
  readonly names: readonly TopicName[];
  readonly terms: readonly TopicTerm[];
  readonly events: readonly TopicEvent[];
  readonly perspectives: readonly Perspective[];
  readonly statements: readonly TopicStatement[];
  readonly sources: Readonly<Record<string, TopicSource>>;
}
