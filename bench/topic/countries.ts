import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileDataset } from '@/compiler/compile-dataset';
import { namePlaces } from '@/lib/places/page-places';
import { openDataset } from '@/lib/report/dataset';
import { pageText } from '@/lib/topic/match/page-text';
import { readSources } from '@/tools/inspect/dataset-files';
import { factsOf, labelledPages } from './labelled-pages';

// usage: npm run bench:countries [-- --wrong]      the countries of 100 pages, labelled by reading before any answer
// `main`: what the page is about, at most three; `also`: may stand first without being wrong.
interface Label {
  readonly main: readonly string[];
  readonly also: readonly string[];
}
const labels = JSON.parse(readFileSync(path.join(import.meta.dirname, 'country-labels.json'), 'utf8')) as Record<
  string,
  Label
>;
const sources = await readSources('data');
const files = compileDataset(new Map([...sources].filter(([file]) => file.startsWith('places/'))));
const dataset = openDataset(async (file) => files.get(file));
const pages = new Map(labelledPages().map((page) => [page.file, page]));
const byLanguage = new Map<string, { pages: number; among: number; first: number }>();
for (const [file, { main, also }] of Object.entries(labels)) {
  const page = pages.get(file);
  if (page === undefined) continue;
  const places = (await namePlaces(pageText(factsOf(file, page.url.trim())), page.url.trim(), dataset))(undefined);
  const three = places.slice(0, 3).map(({ country }) => country);
  const isAmong = main.every((country) => three.includes(country));
  const [first] = three;
  const isFirst = first === undefined || main.includes(first) || also.includes(first);
  for (const key of ['all', page.language]) {
    const tally = byLanguage.get(key) ?? { pages: 0, among: 0, first: 0 };
    byLanguage.set(key, {
      pages: tally.pages + 1,
      among: tally.among + Number(isAmong),
      first: tally.first + Number(isFirst),
    });
  }
  if (process.argv[2] === '--wrong' && (!isAmong || !isFirst))
    console.log(
      isAmong ? 'first' : 'among',
      page.language,
      file,
      'label',
      main.join(),
      '|',
      also.join(),
      JSON.stringify(places),
    );
}
for (const [language, { pages: all, among, first }] of [...byLanguage].toSorted((a, b) => b[1].pages - a[1].pages))
  console.log(
    language.padEnd(4),
    `right among the first three ${among} of ${all}, nothing wrong on the first place ${first} of ${all}`,
  );
