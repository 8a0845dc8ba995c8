import type { CountryOutlet } from '@/lib/schema/compiled';
import { fillWords, webSearch, type SearchEngine } from '@/lib/url/search-addresses';

/** Where a click on an outlet leads: its own search where a list shows how, else the reader's search engine on its host. */
export function outletAddress(
  { host, search }: Pick<CountryOutlet, 'host' | 'search'>,
  words: string,
  engine: SearchEngine,
): string {
  if (words === '') return `https://${host}/`;
  return search === undefined ? webSearch(words, engine, host) : fillWords(search, words);
}
