/**
 * What the first screen says of the pages of the Fundus corpus: `npm run bench:first-screen [-- --each]`.
 * Prints on how many pages two outlets are suggested that are seated in a place that the page is about, on how many an
 * owner stands, and every text that only a machine reads. With --each: what stands for each page.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Window } from 'happy-dom';
import * as v from 'valibot';
import { createServer } from 'vite';
import type { DisplayNames } from '@/lib/i18n/display-names';
import { readFacts } from '@/lib/page/read-facts';
import { buildReport } from '@/lib/report/build-report';
import { findElsewhere } from '@/lib/report/elsewhere/find-elsewhere';
import { partyCountries } from '@/lib/report/elsewhere/party-countries';
import { notArticle } from '@/lib/report/page-note';
import englishNames from '@/public/display-names/en.json';
import { cachedDataset } from '@/tools/inspect/cached-dataset';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { readHtml } from '@/tools/inspect/read-html';
import { corpora } from '../corpora';
import type { firstScreenText as show } from './first-screen-text';

const Label = v.object({ file: v.string(), url: v.string(), crawl_date: v.string() });
const english: DisplayNames = englishNames;
const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(corpora(), 'dates/fundus');
const each = process.argv.includes('--each');

const faults: Readonly<Record<string, RegExp>> = {
  'a raw field': /datePublished|dateModified|schema\.org|@type|article:published|og:/u,
  'an ISO string': /\d{4}-\d\d-\d\d(?:T|\s\d\d:)/u,
  'an entity': /&#?\w+;/u,
  'a bare id as author': /\bby (?:[\d-]+|[\da-f-]{8,}|\p{Ll}+[._]?\d+)(?: |$)/u,
};

const { document } = new Window();
Object.assign(globalThis, { document });
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false },
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
const { firstScreenText } = (await server.ssrLoadModule('/bench/popup/first-screen-text.tsx')) as {
  readonly firstScreenText: typeof show;
};
const dataset = await cachedDataset(root);
const labels = (await readFile(path.join(folder, 'labels.jsonl'), 'utf8'))
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => v.parse(Label, JSON.parse(line)));

const count = { articles: 0, placed: 0, two: 0, line: 0, known: 0, inData: 0, faults: 0 };
for (const { file, url, crawl_date: today } of labels) {
  const report = await buildReport(
    dataset,
    readFacts(parse5Tree(await readHtml(path.join(folder, file))), url),
    url,
    today,
  );
  const topic = report.topics.find(({ about, parent }) => about && parent === undefined);
  const countries = topic === undefined ? [] : partyCountries(topic, english);
  const elsewhere = await findElsewhere(report, dataset, ['en'], countries);
  const shown = firstScreenText(report, today, { elsewhere });
  // The outlet's own seat alone is no place that the page is about.
  const about = new Set([
    ...countries,
    ...report.places.filter(({ weight }) => weight > 0).map(({ country }) => country),
  ]);
  const places = elsewhere.groups.filter(({ place }) => about.has(place));
  const isKnown = about.size > 0;
  const hasTwo = places.some(({ first }) => first.length >= 2);
  const isOwnerSaid = shown.owner !== '' && !/^Owner not known|^We don't know/u.test(shown.owner);
  const hasOwner = report.ownership !== null;
  if (notArticle(report.kind.kind) === undefined) {
    count.articles++;
    if (isKnown) count.placed++;
    if (hasTwo) count.two++;
    if (!isKnown) console.log(`no place        ${url}`);
    else if (!hasTwo) console.log(`NO TWO OUTLETS  ${url}: ${report.places.map(({ country }) => country).join(' ')}`);
  } else console.log(`no article      ${url}: ${report.kind.kind}`);
  if (shown.owner !== '') count.line++;
  if (isOwnerSaid) count.known++;
  if (hasOwner) count.inData++;
  if (hasOwner !== isOwnerSaid) console.log(`OWNER           ${url}: ${shown.owner}`);
  for (const [fault, pattern] of Object.entries(faults)) {
    const found = pattern.exec(fault.endsWith('author') ? shown.chips : shown.all);
    if (found === null) continue;
    count.faults++;
    console.log(
      `${fault.toUpperCase()}: ${url}: ${found.input.slice(Math.max(0, found.index - 40), found.index + 60)}`,
    );
  }
  if (each)
    console.log(
      `${url}\n  ${shown.outlet}\n  ${shown.chips}\n${elsewhere.groups
        .map(
          ({ place, first }) => `  ${place}: ${first.map(({ outlet }) => Object.values(outlet.names)[0]).join(', ')}`,
        )
        .join('\n')}`,
    );
}
const share = (some: number, of: number) => `${some} of ${of} (${((100 * some) / of).toFixed(1)} %)`;
console.log(`two outlets seated in a place of the page: ${share(count.two, count.placed)} articles with a known place`);
console.log(
  `articles: ${share(count.articles, labels.length)}; with a known place: ${share(count.placed, count.articles)}`,
);
console.log(
  `a line on the owner: ${share(count.line, labels.length)}; an owner in it: ${share(count.known, count.inData)} of those that the data know`,
);
console.log(`texts that only a machine reads: ${count.faults}`);
await server.close();
