import type { PublisherNames } from '@/lib/schema/compiled';
import { isWordUnit, wordPattern } from '@/lib/text/words';
import { allNames, foldName, keyWord, type NamedPublisher, namesUnder } from './names-by-word';

/** The publisher with a name; case, points, a leading article and a web ending aside. */
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
