import type { PublisherNames } from '@/lib/record/compiled';
import { besideNames, isWordUnit, wordPattern } from '@/lib/text/words';

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
    .replace(besideNames, ' ')
    .trim();

/** The word by which the packaged file holds a name: the folded name's first. */
const keyWord = (name: string): string => foldName(name).match(wordPattern)?.[0] ?? '';
/** Key words that begin alike stand in one text, so that the file is read fast and a page searches little of it. */
const shelfOf = (word: string): string => word.slice(0, 2);
const shelved = (word: string): string => `\n${word}\t`;

const unpacked = new WeakMap<PublisherNames, Map<string, readonly NamedPublisher[]>>();

/** The names under a key word, taken apart when they are first asked for: of thousands a page needs a few. */
function namesUnder(word: string, names: PublisherNames): readonly NamedPublisher[] {
  let known = unpacked.get(names);
  if (known === undefined) unpacked.set(names, (known = new Map()));
  let found = known.get(word);
  if (found === undefined) known.set(word, (found = unpackNames(word, names)));
  return found;
}

function unpackNames(word: string, names: PublisherNames): readonly NamedPublisher[] {
  const shelf = shelfOf(word);
  const text = Object.hasOwn(names, shelf) ? (names[shelf] ?? '') : '';
  const at = text.indexOf(shelved(word));
  if (at < 0) return [];
  const end = text.indexOf('\n', at + 1);
  return unpackLine(text.slice(at + 1, end < 0 ? text.length : end));
}

/** By the beginning of the key word, so that a page takes apart only the names that may stand in it; curated ones first. */
export function packNames(named: readonly NamedPublisher[]): PublisherNames {
  const byWord = new Map<string, string>();
  for (const one of named) {
    const word = keyWord(one.name);
    if (word === '') continue;
    const others = byWord.get(word);
    byWord.set(word, `${others === undefined ? shelved(word) : `${others}\r`}${packName(one, word)}`);
  }
  const shelves = new Map<string, string>();
  for (const [word, line] of byWord) {
    const shelf = shelfOf(word);
    shelves.set(shelf, (shelves.get(shelf) ?? '') + line);
  }
  return Object.fromEntries(shelves);
}

/** How names mostly begin, given their key word, and the sign that stands for it. */
const beginnings: readonly (readonly [sign: string, beginning: (word: string) => string])[] = [
  ['~', (word) => word.charAt(0).toUpperCase() + word.slice(1)],
  ['^', (word) => `The ${word.charAt(0).toUpperCase()}${word.slice(1)}`],
  ['!', (word) => word.toUpperCase()],
  // The name as it is written.
  ['=', () => ''],
];
const squeezedSign = '*';
const [com, comSign] = ['.com', '%'];
/** A name as domains and identifiers have it. */
const squeeze = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '');

/** Name, identifier, and the domain where it is another; between tabs, without what the others tell. */
function packName({ name, id, domain }: NamedPublisher, word: string): string {
  const [sign = '', beginning] = beginnings.find(([, begin]) => name.startsWith(begin(word))) ?? [];
  const squeezed = squeeze(name);
  const short = (text: string): string => {
    const start = text.endsWith(com) ? text.slice(0, -com.length) + comSign : text;
    return squeezed !== '' && start.startsWith(squeezed) ? squeezedSign + start.slice(squeezed.length) : start;
  };
  const packed = `${sign}${name.slice(beginning?.(word).length)}\t${short(id)}`;
  return domain === id ? packed : `${packed}\t${short(domain)}`;
}

/** The names of a line: its key word, a tab, and the names that begin with it. */
function unpackLine(line: string): NamedPublisher[] {
  const behind = line.indexOf('\t');
  const word = line.slice(0, behind);
  return line
    .slice(behind + 1)
    .split('\r')
    .map((packed) => unpackName(packed, word));
}

function unpackName(packed: string, word: string): NamedPublisher {
  const [written = '', id = '', domain = id] = packed.split('\t');
  const beginning = beginnings.find(([sign]) => written.startsWith(sign))?.[1](word) ?? '';
  const name = beginning + written.slice(1);
  const whole = (text: string): string => {
    const long = text.endsWith(comSign) ? text.slice(0, -1) + com : text;
    return long.startsWith(squeezedSign) ? squeeze(name) + long.slice(1) : long;
  };
  return { name, id: whole(id), domain: whole(domain) };
}

export const allNames = (names: PublisherNames): NamedPublisher[] =>
  Object.values(names).flatMap((shelf) => shelf.slice(1).split('\n').flatMap(unpackLine));

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
  for (const named of allNames(names)) {
    const folded = foldName(named.name);
    if (folded.startsWith(wanted)) begins.push(named);
    else if (folded.includes(` ${wanted}`)) holds.push(named);
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
function leadOf(name: string): number {
  const article = /^the\s+/iu.exec(name)?.[0].length ?? 0;
  const word = name.slice(article).search(wordPattern);
  return word < 0 ? name.length : article + word;
}

/** Within a sentence the article of "The Guardian" may be small. */
const standsAt = (text: string, offset: number, name: string): boolean =>
  (text.startsWith(name, offset) || (/^The\s/u.test(name) && text.startsWith(`t${name.slice(1)}`, offset))) &&
  !isWordUnit(text.charAt(offset - 1)) &&
  !isWordUnit(text.charAt(offset + name.length));
