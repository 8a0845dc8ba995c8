/**
 * Which data sets list an outlet, which outlets are on one subject alone, and how their own searches are addressed:
 * `npx tsx tools/import/import-listings.ts ../shared/data/publishers`. Writes data/listings/hosts.tsv and
 * data/search-addresses.json, and prints subjects for data/special-outlets.json, which is edited by hand.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { SearchAddress } from '@/lib/schema/search-engines';
import { isHostOrBelow } from '@/lib/url/site-of';
import { withoutWww } from '@/lib/url/without-www';
import { parseRows } from './merged-row';

const root = path.resolve(import.meta.dirname, '../..');
const from = path.resolve(process.argv[2] ?? '../shared/data/publishers');
const read = (name: string) => readFile(path.join(from, name), 'utf8');

/** What one body publishes twice counts once: Wikidata's items and websites, Kagi's outlets and feeds. */
const sameBody: Readonly<Record<string, string>> = { WDU: 'WD', KITE: 'KAGI' };
/** Our own reading is no listing. */
const own = 'CUR';

/** @returns the hosts that are listed */
async function writeListings(): Promise<ReadonlySet<string>> {
  const byHost = new Map<string, Set<string>>();
  for (const name of ['merged.jsonl', 'titles_on_hosts.jsonl'])
    for (const { host, domain, sources } of parseRows(await read(name))) {
      const at = withoutWww(host ?? domain);
      const codes = byHost.get(at) ?? new Set();
      for (const code of sources) if (code !== own) codes.add(sameBody[code] ?? code);
      byHost.set(at, codes);
    }
  const lines = [...byHost]
    .filter(([host, codes]) => codes.size > 1 && /^[a-z0-9][a-z0-9.-]*\.[a-z0-9-]+$/u.test(host))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([host, codes]) => `${host}\t${[...codes].toSorted().join(' ')}\n`);
  await mkdir(path.join(root, 'data/listings'), { recursive: true });
  await writeFile(path.join(root, 'data/listings/hosts.tsv'), lines.join(''));
  console.log(`hosts that two data sets or more list: ${lines.length}`);
  return new Set(lines.map((line) => line.split('\t')[0] ?? ''));
}

const Bang = v.object({ s: v.string(), d: v.string(), u: v.string(), c: v.optional(v.string()) });

async function writeSearches(listed: ReadonlySet<string>): Promise<void> {
  const bangs = v.parse(v.array(Bang), JSON.parse(await read('raw2/bang_bangs.json')));
  const searches = new Map<string, string>();
  for (const { d, u, c } of bangs) {
    const host = withoutWww(d.toLowerCase());
    const address = u.replace('{{{s}}}', '{words}');
    const target = URL.parse(address);
    // A news outlet's own search on its own host; a second one for the same host is of one section.
    if (c !== 'News' || target === null || searches.has(host) || !listed.has(host)) continue;
    // Words that are put behind others search for something else.
    if (!v.is(SearchAddress, address) || !/[=/]\{words\}/u.test(address)) continue;
    if (isHostOrBelow(target.hostname, host)) searches.set(host, address);
  }
  const rows = [...searches]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([host, address]) => `    ${JSON.stringify({ host, address })}`);
  const comment =
    'Searches of news outlets on their own hosts; {words} stands for the words, encoded. Written by tools/import/import-listings.ts from the bangs of Kagi (MIT).';
  await writeFile(
    path.join(root, 'data/search-addresses.json'),
    `{\n  "$comment": ${JSON.stringify(comment)},\n  "source": "https://github.com/kagisearch/bangs",\n  "searches": [\n${rows.join(',\n')}\n  ]\n}\n`,
  );
  console.log(`searches: ${searches.size}`);
}

/** Channels of one kind alone, by the categories of iptv-org. */
async function printSubjects(): Promise<void> {
  const { data } = Papa.parse<Record<string, string>>(await read('raw/iptv_channels.csv'), { header: true });
  const byHost = new Map<string, Set<string>>();
  for (const { website = '', categories = '' } of data) {
    const host = withoutWww(URL.parse(website)?.hostname ?? '');
    if (host !== '')
      for (const one of categories.split(';')) byHost.set(host, (byHost.get(host) ?? new Set()).add(one));
  }
  const general = new Set(['', 'general', 'news', 'business', 'public', 'culture', 'documentary', 'science']);
  for (const [host, categories] of [...byHost].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (![...categories].some((one) => general.has(one))) console.log(`${host}\t${[...categories].join(' ')}`);
}

await writeSearches(await writeListings());
if (process.argv.includes('--subjects')) await printSubjects();
