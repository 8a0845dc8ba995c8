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
 * A topic's identifier, a role, and how rare the phrase is in texts of its language, from 1 to 6 (for a subtopic, its
 * place among the topic's); a field's name stands for the topic.
 */
export type TopicMeaning = readonly [topic: string, role: PhraseRole, rarity: number];
export const maxRarity = 6;

/** The packaged names and terms in one language. */
export type TopicNames = PhraseFile<TopicMeaning>;
