import type { PublisherNames } from '@/lib/schema/compiled';
import { besideNames, wordPattern } from '@/lib/text/words';

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
export const keyWord = (name: string): string => foldName(name).match(wordPattern)?.[0] ?? '';
/** Key words that begin alike stand in one text, so that the file is read fast and a page searches little of it. */
const shelfOf = (word: string): string => word.slice(0, 2);
const shelved = (word: string): string => `\n${word}\t`;

/** The names under a key word. */
export function unpackNames(word: string, names: PublisherNames): readonly NamedPublisher[] {
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
