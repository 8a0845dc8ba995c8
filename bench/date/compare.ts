/**
 * Compares publication dates on the same pages in one run: `npm run bench:date-compare [-- fundus | foreign-dev] [-- --pages 200]`.
 * From the text of a page to its date, parse included. Each reader has a process of its own, as it would have for its user.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { corpusFolder, readLabels } from './corpus';
import { installLibraries, libraries, readingText } from './libraries';
import type { Reading, Stretch } from './reader-process';
import { count, emptyTally, figures, percent } from './tally';

const now = new Date().toISOString().slice(0, 10);
const set = ['fundus', 'foreign-dev'].find((name) => process.argv.includes(name)) ?? 'htmldate';
const pagesAsked = process.argv.includes('--pages')
  ? Number(process.argv[process.argv.indexOf('--pages') + 1])
  : undefined;
const folder = corpusFolder(set);
if (folder === undefined) throw new Error(`no corpus ${set}: set MASTHEAD_CORPORA to the folder that holds dates/`);
const labels = readLabels(folder).slice(0, pagesAsked);
/** So many pages in a row, the readers in another order each time, so that what else the machine does falls on all. */
const inARow = 32;
/** So many are read first and not measured: code that was never run is compiled meanwhile. */
const unmeasured = 256;

installLibraries();
const names = ['Masthead', 'baseline', ...Object.keys(libraries)];
const results = await Promise.all(
  names.map(async (name) => {
    const child = fork(join(import.meta.dirname, 'reader-process.ts'), [name, set, now], {
      execArgv: ['--import', 'tsx'],
    });
    await once(child, 'message');
    return { name, child, tally: emptyTally(), failures: 0, times: [] as number[] };
  }),
);
for (const { child } of results) await read(child, { from: 0, to: unmeasured });
for (let from = 0; from < labels.length; from += inARow) {
  const stretch = { from, to: Math.min(from + inARow, labels.length) };
  for (const result of shuffled(results, from)) {
    const readings = await read(result.child, stretch);
    for (const [at, { answer, ms }] of readings.entries()) {
      result.times.push(ms);
      if (answer === undefined) result.failures++;
      count(result.tally, answer ?? null, labels[from + at]?.published ?? null);
    }
  }
}
for (const { child } of results) child.disconnect();

async function read(child: ChildProcess, stretch: Stretch): Promise<readonly Reading[]> {
  const answered = once(child, 'message');
  child.send(stretch);
  const [readings] = (await answered) as [readonly Reading[]];
  return readings;
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

const mean = (times: readonly number[]) => times.reduce((sum, ms) => sum + ms, 0) / times.length;
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
console.log(`${set}, ${labels.length} pages, ${now}\n`);
console.log('| | accuracy | F | wrong days | exceptions | ms a page, mean | median |\n|---|---|---|---|---|---|---|');
for (const { name, tally, times, failures } of results) {
  const { accuracy, f, wrongDays } = figures(tally);
  console.log(
    `| ${name} | ${accuracy.toFixed(3)} | ${f.toFixed(3)} | ${percent(wrongDays)} | ${failures} | ${mean(times).toFixed(1)} | ${median(times).toFixed(1)} |`,
  );
}
const timeOf = (name: string) => mean(results.find((result) => result.name === name)?.times ?? []);
const timesOf = (name: string) => `${(timeOf('Masthead') / timeOf(name)).toFixed(2)} times ${name}`;
const byTime = Object.keys(libraries).toSorted((one, other) => timeOf(one) - timeOf(other));
const fastestOfText = byTime.find((name) => readingText.has(name)) ?? '';
console.log(
  `\nIn the mean Masthead takes ${timesOf('baseline')}, ${timesOf(fastestOfText)} (the fastest library here that reads written dates), ` +
    `${timesOf(byTime[0] ?? '')} (the fastest of all).`,
);
