import type { PublisherNames } from '@/lib/record/compiled';

export interface NamedPublisher {
  readonly name: string;
  readonly id: string;
  readonly domain: string;
}
export interface NameIndex {
  /** By the whole name, case, points and leading article aside. */
  readonly whole: ReadonlyMap<string, NamedPublisher>;
  /** By the name's first word as it is written; longest name first. */
  readonly byFirstWord: ReadonlyMap<string, readonly NamedPublisher[]>;
}

const indexes = new WeakMap<PublisherNames, NameIndex>();

/** Prepares the names once for all pages that are answered. */
export function nameIndex(names: PublisherNames): NameIndex {
  const known = indexes.get(names);
  if (known !== undefined) return known;
  const whole = new Map<string, NamedPublisher>();
  const byFirstWord = new Map<string, NamedPublisher[]>();
  for (const [name, id, domain] of names) {
    const named = { name, id, domain };
    const key = foldName(name);
    if (key !== '' && !whole.has(key)) whole.set(key, named);
    const first = firstWord(name);
    const found = byFirstWord.get(first);
    if (found === undefined) byFirstWord.set(first, [named]);
    else found.push(named);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.name.length - a.name.length);
  const index = { whole, byFirstWord };
  indexes.set(names, index);
  return index;
}

/** Case, punctuation, "the" and a web ending make no other name: `The Guardian`, `theguardian.com`. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+|\.(?:com|org|net|co\.uk)$/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}&]+/gu, ' ')
    .trim();

export const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const firstWord = (name: string): string => name.match(wordPattern)?.[0] ?? '';

export interface FoundName extends NamedPublisher {
  readonly offset: number;
  readonly length: number;
}

/** The known names in a text, as they are written, whole words only; the longest where several begin at one place. */
export function findNames(text: string, index: NameIndex): FoundName[] {
  const found: FoundName[] = [];
  let end = 0;
  for (const { 0: word, index: offset } of text.matchAll(wordPattern)) {
    if (offset < end) continue;
    const named = index.byFirstWord.get(word)?.find(({ name }) => standsAt(text, offset, name));
    if (named === undefined) continue;
    end = offset + named.name.length;
    found.push({ ...named, offset, length: named.name.length });
  }
  return found;
}

const standsAt = (text: string, offset: number, name: string): boolean =>
  text.startsWith(name, offset) && !/[\p{L}\p{N}\p{M}]/u.test(text.charAt(offset + name.length));
