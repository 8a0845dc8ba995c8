/**
 * Compares publication dates on the same pages in one run: `npm run bench:date-compare [-- SET] [-- --pages 200]`.
 * From the text of a page to its date, parse included.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { decodeHtml } from '@/scripts/inspect/read-html';
import { corpusFolder, readLabels } from './corpus';
import { loadReaders, type Reader } from './libraries';
import { datesOfHtml } from './read-page';
import { count, emptyTally, figures, percent } from './tally';

const now = new Date().toISOString().slice(0, 10);
const set = process.argv.includes('fundus') ? 'fundus' : 'htmldate';
const pagesAsked = process.argv.includes('--pages')
  ? Number(process.argv[process.argv.indexOf('--pages') + 1])
  : undefined;
const folder = corpusFolder(set);
if (folder === undefined) throw new Error(`no corpus ${set}: set MASTHEAD_CORPORA to the folder that holds dates/`);

const readers: Reader[] = [
  { name: 'Masthead', readsText: true, read: async (html, url) => datesOfHtml(html, url, now).published?.date ?? null },
  ...(await loadReaders()),
];
const pages = readLabels(folder)
  .slice(0, pagesAsked)
  .map(({ file, url, published }) => ({ html: decodeHtml(readFileSync(join(folder, file))), url, published }));
const results = readers.map((reader) => ({ reader, tally: emptyTally(), failures: 0, times: [] as number[] }));

// Libraries write about broken pages; the table is what is asked for.
const print = console.log;
console.log = console.warn = console.error = console.debug = () => {};
// So many pages in a row, in another order each time, so that what else the machine does falls on all of them; what the
// one before left is cleared away first, so that it falls on none.
const inARow = 32;
setFlagsFromString('--expose-gc');
// What is read in turn stays warm: code that rested while others were cleared away is kept.
setFlagsFromString('--no-flush-bytecode');
const clearAway = runInNewContext('gc') as () => void;
// Each reads some pages first that are not measured: code that was never run is compiled meanwhile.
for (const { reader } of results)
  for (const { html, url } of pages.slice(0, 8 * inARow)) await reader.read(html, url).catch(() => null);
for (let from = 0; from < pages.length; from += inARow) {
  for (const result of shuffled(results, from)) {
    clearAway();
    for (const { html, url, published } of pages.slice(from, from + inARow)) {
      const start = performance.now();
      const answer = await result.reader.read(html, url).catch(() => {
        result.failures++;
        return null;
      });
      result.times.push(performance.now() - start);
      count(result.tally, answer, published);
    }
  }
}

/** The same for the same seed. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const mixed = [...list];
  let state = seed * 2_654_435_761 + 1;
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

const total = (times: readonly number[]) => times.reduce((sum, ms) => sum + ms, 0);
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
print(`${set}, ${pages.length} pages, ${now}\n`);
print('| | accuracy | F | wrong days | exceptions | ms a page, mean | median |\n|---|---|---|---|---|---|---|');
for (const { reader, tally, times, failures } of results) {
  const { accuracy, f, wrongDays } = figures(tally);
  print(
    `| ${reader.name} | ${accuracy.toFixed(3)} | ${f.toFixed(3)} | ${percent(wrongDays)} | ${failures} | ${(total(times) / times.length).toFixed(1)} | ${median(times).toFixed(1)} |`,
  );
}
const timeOf = (name: string) => total(results.find(({ reader }) => reader.name === name)?.times ?? []);
const times = (name: string) => `${(timeOf('Masthead') / timeOf(name)).toFixed(2)} times ${name}`;
const libraries = results
  .filter(({ reader }) => reader.name !== 'Masthead' && reader.name !== 'baseline')
  .toSorted((one, other) => total(one.times) - total(other.times))
  .map(({ reader }) => reader);
const fastest = libraries[0]?.name ?? '';
const fastestOfText = libraries.find(({ readsText }) => readsText)?.name ?? '';
print(
  `\nMasthead takes ${times('baseline')}, ${times(fastestOfText)} (the fastest library here that reads written dates), ` +
    `${times(fastest)} (the fastest of all).`,
);
process.exit(0);
