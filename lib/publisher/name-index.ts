import type { PublisherNames } from '@/lib/record/compiled';

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
    .replace(/[^\p{L}\p{N}\p{M}&]+/gu, ' ')
    .trim();

export const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The word by which the packaged file holds a name: the folded name's first. */
const keyWord = (name: string): string => foldName(name).match(wordPattern)?.[0] ?? '';

const unpacked = new WeakMap<PublisherNames, Map<string, readonly NamedPublisher[]>>();

/** The names under a key word, taken apart when they are first asked for: of thousands a page needs a few. */
function namesUnder(word: string, names: PublisherNames): readonly NamedPublisher[] {
  let known = unpacked.get(names);
  if (known === undefined) unpacked.set(names, (known = new Map()));
  let found = known.get(word);
  if (found === undefined) {
    found = Object.hasOwn(names, word) ? (names[word] ?? '').split('\n').map(unpackName) : [];
    known.set(word, found);
  }
  return found;
}

/** By key word, so that a page takes apart only the names that may stand in it; curated ones first. */
export function packNames(named: readonly NamedPublisher[]): PublisherNames {
  const lines = new Map<string, string[]>();
  for (const one of named) {
    const word = keyWord(one.name);
    if (word === '') continue;
    const there = lines.get(word);
    if (there === undefined) lines.set(word, [packName(one)]);
    else there.push(packName(one));
  }
  return Object.fromEntries([...lines].map(([word, list]) => [word, list.join('\n')]));
}

/** One line of the packaged file: name, identifier, and the domain where it is another; between tabs. */
const packName = ({ name, id, domain }: NamedPublisher): string =>
  domain === id ? `${name}\t${id}` : `${name}\t${id}\t${domain}`;

function unpackName(line: string): NamedPublisher {
  const [name = '', id = '', domain = id] = line.split('\t');
  return { name, id, domain };
}

/** The publisher that bears a name; case, points, a leading article and a web ending aside. */
export function findWholeName(name: string, names: PublisherNames): NamedPublisher | undefined {
  const folded = foldName(name);
  return folded === '' ? undefined : namesUnder(keyWord(name), names).find((one) => foldName(one.name) === folded);
}

/** Names that hold a query's words from the beginning of a word on; those that begin with it first. */
export function searchNames(query: string, names: PublisherNames, limit: number): NamedPublisher[] {
  const wanted = foldName(query);
  if (wanted === '') return [];
  const begins: NamedPublisher[] = [];
  const holds: NamedPublisher[] = [];
  for (const lines of Object.values(names)) {
    for (const named of lines.split('\n').map(unpackName)) {
      const folded = foldName(named.name);
      if (folded.startsWith(wanted)) begins.push(named);
      else if (folded.includes(` ${wanted}`)) holds.push(named);
    }
  }
  const shortFirst = (a: NamedPublisher, b: NamedPublisher) => a.name.length - b.name.length;
  return [...begins.toSorted(shortFirst), ...holds.toSorted(shortFirst)].slice(0, limit);
}

export interface FoundName extends NamedPublisher {
  readonly offset: number;
  readonly length: number;
}

/** The known names in a text, as they are written, whole words only; the longest where several begin at one place. */
export function findNames(text: string, names: PublisherNames): FoundName[] {
  const found: FoundName[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (index < end) continue;
    let longest: FoundName | undefined;
    for (const named of namesUnder(word.normalize('NFKC').toLowerCase(), names)) {
      const { name } = named;
      const offset = index - leadOf(name);
      if (offset < end || name.length <= (longest?.length ?? 0) || !standsAt(text, offset, name)) continue;
      longest = { ...named, offset, length: name.length };
    }
    if (longest === undefined) continue;
    end = longest.offset + longest.length;
    found.push(longest);
  }
  return found;
}

/** What stands in a name before its key word: an article, a quotation mark. */
const leadOf = (name: string): number => /^(?:the\s+)?[^\p{L}\p{N}]*/iu.exec(name)?.[0].length ?? 0;

const isWordUnit = (unit: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(unit);

/** Within a sentence the article of "The Guardian" may be small. */
const standsAt = (text: string, offset: number, name: string): boolean =>
  (text.startsWith(name, offset) || (/^The\s/u.test(name) && text.startsWith(`t${name.slice(1)}`, offset))) &&
  !isWordUnit(text.charAt(offset - 1)) &&
  !isWordUnit(text.charAt(offset + name.length));
