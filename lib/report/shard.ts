import { commonNames, latinNames } from '@/lib/text/text-languages';

/** The number of the shard that holds a key: FNV-1a over its UTF-16 units, 32 bit. */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash ^= key.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % shards;
}

export const publisherShardPath = (shard: number): string => `publishers/${shard.toString(16)}.json`;
export const ownerShardPath = (shard: number): string => `owners/${shard.toString(16)}.json`;
export const topicPath = (id: string): string => `topics/${id}.json`;
/** What a topic is called and what names rest on, for reading; the recogniser has a file of its own. */
export const topicNamingPath = (id: string): string => `topics/${id}.names.json`;
/** The outlets that report from a country, by its code; those of all countries that are agencies: `agencies`. */
export const outletsPath = (place: string): string => `outlets/${place}.json`;
export const indexPath = 'index.json';
export const topicListPath = 'topic-list.json';
export const publisherNamesPath = 'publisher-names.json';
/** Places' names in one language. */
export const placeNamesPath = (language: string): string => `places/${language}.json`;
/** What countries and cities are called in one language, for showing and for searching. */
export const placeWordsPath = (language: string): string => `place-words/${language}.json`;
/** The names and terms of topics in one language, or those that every page is read with. */
export const topicNamesPath = (file: string): string => `names/${file}.json`;
/** What every answer needs, and what pages in the most frequent language do; the popup has these as texts in one script. */
export const alwaysRead = [
  indexPath,
  publisherNamesPath,
  topicNamesPath(commonNames),
  topicNamesPath(latinNames),
  topicNamesPath('en'),
  placeNamesPath('en'),
] as const;
export const alwaysReadPath = 'always.js';
/** The global that the script sets: the files' texts by their paths. */
export const alwaysReadScope = 'mastheadFiles';
