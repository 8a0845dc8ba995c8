import type { PublisherNames } from '@/lib/schema/compiled';
import { nonNameChars, wordPattern } from '@/lib/text/words';

export interface NamedPublisher {
  readonly name: string;
  readonly id: string;
  readonly domain: string;
}

/** Case, punctuation, "the" and a web ending make no other name: `The Guardian`, `theguardian.com`. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+|\.(?:com|org|net|co\.uk)$/gu, '')
    .replace(nonNameChars, ' ')
    .trim();

/** The word by which the packaged file holds a name: the folded name's first. */
export const keyWord = (name: string): string => foldName(name).match(wordPattern)?.[0] ?? '';

/** Names by their key words, as they are packaged: a page looks at the few that may be in it; curated ones first. */
export function groupByWord(named: readonly NamedPublisher[]): PublisherNames {
  const byWord = new Map<string, [string, string, string?][]>();
  for (const { name, id, domain } of named) {
    const word = keyWord(name);
    if (word === '') continue;
    const entry: [string, string, string?] = domain === id ? [name, id] : [name, id, domain];
    const entries = byWord.get(word);
    if (entries === undefined) byWord.set(word, [entry]);
    else entries.push(entry);
  }
  return Object.fromEntries(byWord);
}

/** The names under a key word. */
export const namesUnder = (word: string, names: PublisherNames): readonly NamedPublisher[] =>
  Object.hasOwn(names, word) ? (names[word] ?? []).map(([name, id, domain = id]) => ({ name, id, domain })) : [];

export const allNames = (names: PublisherNames): NamedPublisher[] =>
  Object.keys(names).flatMap((word) => namesUnder(word, names));
