import type { PhraseFile } from './recogniser/phrase-file';

/**
 * What a phrase is to its topic. `name` means only it; `weak` also something else; `place` is one of its places and
 * `country` a bare country among them; `specific` is hardly ever named but because of it; the others are kinds of terms.
 * `exclusion`: a name means something else here. `field`: a word of sport, weather or travel, of no topic.
 */
export const phraseRoles = [
  'name',
  'weak',
  'place',
  'country',
  'specific',
  'person',
  'body',
  'law',
  'event',
  'thing',
  'word',
  'exclusion',
  'subtopic',
  'field',
] as const;
export type PhraseRole = (typeof phraseRoles)[number];

/**
 * A topic's identifier, a role, and how rare the phrase is in texts of its language, from 1 to 5 (for a subtopic, its
 * place among the topic's); a field's name stands for the topic.
 */
export type TopicMeaning = readonly [topic: string, role: PhraseRole, rarity: number];
export const maxRarity = 5;

/** A meaning as it is packaged: the topic by its place in the file's list. */
type PackedMeaning = readonly [topic: number, role: PhraseRole, rarity: number];

/** The packaged names and terms in one language. */
export interface TopicNames extends PhraseFile<PackedMeaning> {
  readonly topics: readonly string[];
}

/** The same with the topics' identifiers. */
export function unpackNames({ topics, meanings, ...file }: TopicNames): PhraseFile<TopicMeaning> {
  return { ...file, meanings: meanings.map(([topic, role, rarity]) => [topics[topic] ?? '', role, rarity] as const) };
}

/** As the compiler writes them. */
export function packNames({ meanings, ...file }: PhraseFile<TopicMeaning>): TopicNames {
  const topics = [...new Set(meanings.map(([topic]) => topic))];
  return {
    ...file,
    topics,
    meanings: meanings.map(([topic, role, rarity]) => [topics.indexOf(topic), role, rarity] as const),
  };
}
