import list from '@/data/search-engines.json';
import type { SearchEngines } from '@/lib/schema/search-engines';

// The compiler has checked the file against this schema.
export const { engines: searchEngines }: SearchEngines = list;
export type SearchEngine = SearchEngines['engines'][number];

const [first] = searchEngines;
if (first === undefined) throw new Error('no search engine');
/** The one that is used until the reader chooses. */
export const defaultEngine: SearchEngine = first;

export const engineOf = (id: string): SearchEngine => searchEngines.find((one) => one.id === id) ?? defaultEngine;

/** Words in the place of `{words}`, encoded; what is half a character in them is no reason to have no address. */
export const fillWords = (address: string, words: string): string =>
  address.replace('{words}', () => encodeURIComponent(words.toWellFormed()).replaceAll('%20', '+'));

/**
 * The address of a search on the web.
 * @param site the host that alone is searched, where it is restricted to one
 */
export const webSearch = (text: string, { address }: SearchEngine = defaultEngine, site?: string): string =>
  fillWords(address, site === undefined ? text : `site:${site} ${text}`);

/** The address of a search in an encyclopedia. */
export const encyclopediaSearch = (text: string): string =>
  `https://en.wikipedia.org/w/index.php?${new URLSearchParams({ search: text })}`;
