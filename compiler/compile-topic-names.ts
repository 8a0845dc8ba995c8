import * as v from 'valibot';
import type { TopicName, TopicRecord, TopicTerm } from '@/lib/schema/topic-record';
import { foldName } from '@/lib/topic/match/fold/fold-text';
import { isCountryName } from '@/lib/topic/match/recogniser/country-names';
import { guessLanguage } from '@/lib/topic/match/recogniser/inflection';
import { isAbbreviation } from '@/lib/topic/match/recogniser/name-patterns';
import { PhraseWriter, type WrittenPhrase } from '@/lib/topic/match/recogniser/phrase-writer';
import {
  maxRarity,
  packNames,
  type PhraseRole,
  type TopicMeaning,
  type TopicNames,
} from '@/lib/topic/match/topic-meaning';
import { commonNames, knownLanguages, latinNames } from '@/lib/text/text-languages';

/** What the recogniser needs of a topic. */
export interface RecognisedTopic {
  readonly id: string;
  readonly names: readonly TopicName[];
  readonly terms: readonly TopicTerm[];
  readonly exclusions: readonly string[];
  readonly subtopics: TopicRecord['subtopics'];
}

/** `data/topic-background.json`: by language, texts that were counted and in how many of them a phrase stands. */
export const TopicBackground = v.record(
  v.string(),
  v.object({ texts: v.number(), phrases: v.record(v.string(), v.number()) }),
);
export type TopicBackground = v.InferOutput<typeof TopicBackground>;
/** `data/topic-fields.json`: by language, words of sport, weather, travel and cooking. */
export const TopicFields = v.record(v.string(), v.array(v.pipe(v.string(), v.minLength(1))));
export type TopicFields = v.InferOutput<typeof TopicFields>;

/** A phrase as it is counted over many texts, and written into a language's file. */
export interface RecognisedPhrase extends WrittenPhrase {
  readonly topic: string;
  readonly role: PhraseRole;
  readonly subtopic: number;
}

/** Shorter words begin too many others. */
const minInflected = 5;
/** Shorter abbreviations mean other things in other languages. */
const minCommon = 4;
/** Names and terms of these roles are borrowed by other languages, where they are written with a capital. */
const borrowed: ReadonlySet<PhraseRole> = new Set(['name', 'specific', 'exclusion', 'subtopic']);
const unknownLanguage = 'und';
/** Written alike in every script: COP30, UNRWA. */
const isAlike = (text: string): boolean => /^[\p{Lu}\d -]+$/u.test(text) && /^[A-Z]/u.test(text);

const languageOf = (tag: string): string => tag.split('-')[0] ?? tag;

/** The file that a phrase belongs to: its language's, or the one that every page is read with. */
export function fileOf({ text, language, role }: RecognisedPhrase): string {
  const own = languageOf(language);
  if (own !== unknownLanguage && !knownLanguages.has(own)) return commonNames;
  if (own !== 'en' && own !== unknownLanguage) return own;
  const first = text.charAt(0);
  const isBorrowed = borrowed.has(role) && first !== first.toLowerCase() && foldName(text).length >= minCommon;
  if (isBorrowed && isAlike(text)) return commonNames;
  return isBorrowed || own === unknownLanguage ? latinNames : own;
}

function nameRole({ text, language, ambiguous, place }: TopicName): PhraseRole {
  if (isCountryName(text, language)) return 'country';
  if (place !== undefined) return ambiguous ? 'place' : 'name';
  return ambiguous ? 'weak' : 'name';
}
/** A word takes the ends that words have, short of being another word. */
function phraseOfTerm(topic: string, { text, language, forms, kind, specific }: TopicTerm): RecognisedPhrase {
  const match = kind === 'word' && foldName(text).length >= minInflected ? 'prefix' : 'word';
  const role = isCountryName(text, language) ? 'country' : specific ? 'specific' : kind;
  return { topic, text, language, match, forms, role, subtopic: 0, isCased: kind !== 'word' };
}

/** All phrases of a topic, with their roles. A phrase that is both a name and a term is a name. */
export function phrasesOf({ id, names, terms, exclusions, subtopics }: RecognisedTopic): RecognisedPhrase[] {
  const known = new Set(names.map(({ text, language }) => `${languageOf(language)} ${foldName(text)}`));
  const unnamed = terms.filter(({ text, language }) => !known.has(`${languageOf(language)} ${foldName(text)}`));
  const plain = { topic: id, subtopic: 0, forms: undefined, isCased: false } as const;
  const words = (role: PhraseRole, texts: readonly string[], subtopic = 0): RecognisedPhrase[] =>
    texts.map((text) => ({ ...plain, text, language: guessLanguage(text), match: 'prefix', role, subtopic }));
  return [
    ...names.map((name): RecognisedPhrase => {
      const role = nameRole(name);
      return {
        ...plain,
        text: name.text,
        language: name.language,
        match: name.match,
        forms: name.forms,
        role,
        isCased: role !== 'name',
      };
    }),
    ...unnamed.map((term) => phraseOfTerm(id, term)),
    ...words('exclusion', exclusions),
    ...subtopics.flatMap((part, index) => words('subtopic', part.words, index)),
  ];
}

/** Where nothing was counted, a word is taken for a frequent one. */
const uncounted = (role: PhraseRole): number => (role === 'word' || role === 'weak' ? maxRarity / 2 : maxRarity);
/** A phrase in one text of so many is as rare as can be told. */
const rarest = 100;

/** From 1, in most texts of the language, to `maxRarity`, in hardly any: by the logarithm of the share of texts that have it. */
function rarityOf({ text, language, role }: RecognisedPhrase, background: TopicBackground): number {
  const counted = background[languageOf(language)];
  if (counted === undefined) return uncounted(role);
  const rarity = Math.log((counted.texts + 1) / ((counted.phrases[text] ?? 0) + 1)) / Math.log(rarest + 1);
  return Math.max(1, Math.min(maxRarity, Math.round(maxRarity * rarity)));
}

/** Compiles the names and terms of all topics, a file for each language; what costs Unicode work is done here. */
export function compileTopicNames(
  topics: readonly RecognisedTopic[],
  background: TopicBackground = {},
  fields: TopicFields = {},
): Map<string, TopicNames> {
  const writers = new Map<string, PhraseWriter<TopicMeaning>>();
  const writerOf = (file: string): PhraseWriter<TopicMeaning> => {
    const writer = writers.get(file) ?? new PhraseWriter();
    writers.set(file, writer);
    return writer;
  };
  const phrases = topics.flatMap(phrasesOf);
  for (const phrase of phrases) {
    const { topic, role, subtopic } = phrase;
    const rarity = rarityOf(phrase, background);
    const meaning = [topic, role, role === 'subtopic' ? subtopic : role === 'exclusion' ? 1 : rarity] as const;
    writerOf(fileOf(phrase)).add(phrase, meaning);
  }
  for (const [language, words] of Object.entries(fields))
    for (const text of words) {
      const match = isAbbreviation(text) || text.length < minCommon ? 'word' : 'prefix';
      writerOf(language).add({ text, language, match, forms: undefined, isCased: false }, ['', 'field', 1]);
    }
  return new Map([...writers].map(([file, writer]) => [file, packNames(writer.file())]));
}
