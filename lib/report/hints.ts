import { isBeyondLatin } from '@/lib/topic/match/recogniser/beyond-latin';
import { publisherShardPath, shardOf, topicNamesBeyondPath, topicPath } from './shard';

/** By which the packaged files of a page are guessed before the popup's own code is there. */
export interface Hints {
  /** Over how many files the publishers are spread. */
  readonly shards: number;
  /** Of each topic the names that mean nothing else, in lower case, without those that hold another of them. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
}

export const hintsPath = 'hints.json';
/** Its text is appended to the early script. */
export const hintsScriptPath = 'hints.js';
/** The global that the script calls with the hints' JSON. */
export const hintsScope = 'mastheadTakeHints';

/** So many topics are guessed at most, and so much text is looked at. */
const maxTopics = 3;
const maxText = 3_000;

/**
 * The file of an address's publisher, by a guess at its registrable domain: two labels, or three where the second last
 * is as short as `co` under a country's code. A wrong guess costs one file that is not needed.
 */
export function guessPublisherFile(address: string, { shards }: Hints): string | undefined {
  const labels = URL.parse(address)?.hostname.split('.') ?? [];
  const [second = '', top = ''] = labels.slice(-2);
  if (labels.length < 2 || shards === 0) return undefined;
  const isShared = labels.length > 2 && top.length === 2 && second.length <= 3;
  return publisherShardPath(shardOf(labels.slice(isShared ? -3 : -2).join('.'), shards));
}

/** The files of the topics that a text may name, behind that of the names in its letters. */
export function guessTopicFiles(text: string, { topics }: Hints): string[] {
  const small = text.slice(0, maxText).toLowerCase();
  const named = Object.entries(topics).filter(([, names]) => names.some((name) => small.includes(name)));
  const files = named.slice(0, maxTopics).map(([id]) => topicPath(id));
  return isBeyondLatin(small) ? [topicNamesBeyondPath, ...files] : files;
}
