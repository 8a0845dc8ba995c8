import path from 'node:path';
import { readMutated } from '@/tests/support/fuzz/read-mutated';
import { cachedDataset } from '@/tools/inspect/cached-dataset';
import { FuzzBrowser } from './fuzz-browser';
import { fuzzCase, fuzzSources, type FuzzCase } from './fuzz-pages';

// usage: npm run build && npm run bench:fuzz [-- SEED [MUTATIONS [IN_CHROMIUM]]]
// Odd forms of our pages and of the corpus through reader and report, some of them in Chromium: no exception, no empty
// popup, no date in the future, each answer within 3 s. One case again, as it was: its seed and "1 0", or "0 1".
const [seed = Math.floor(Math.random() * 2 ** 31), count = 2_000, inChromium = 500] = process.argv.slice(2).map(Number);
const now = '2026-11-24';
const limitMs = 3_000;

const sources = await fuzzSources();
console.log(`seed ${seed}: ${count} mutations, ${inChromium} in Chromium`);
let faulty = 0;
function tell(where: string, { seed: one, name, how }: FuzzCase, faults: readonly string[]): void {
  if (faults.length === 0) return;
  faulty++;
  console.log(`${where}, seed ${one}, ${name} (${how})\n  ${faults.slice(0, 5).join('\n  ')}`);
}

const dataset = await cachedDataset(path.resolve(import.meta.dirname, '../..'));
const times: number[] = [];
for (let at = 0; at < count; at++) {
  const mutated = fuzzCase(sources, seed + at);
  const start = performance.now();
  const faults = await readMutated(mutated.bytes, 'https://fuzz.example/a', now, dataset);
  const ms = performance.now() - start;
  times.push(ms);
  tell('reader', mutated, ms > limitMs ? [...faults, `it took ${Math.round(ms)} ms`] : faults);
}
if (count > 0) console.log(`reader and report: ${summary(times)}`);

if (inChromium > 0) {
  const browser = await FuzzBrowser.open();
  const popupTimes: number[] = [];
  for (let at = 0; at < inChromium; at++) {
    const mutated = fuzzCase(sources, seed + at);
    const { faults, ms } = await browser.read(mutated.bytes, limitMs);
    if (ms !== undefined) popupTimes.push(ms);
    tell('Chromium', mutated, faults);
  }
  await browser.close();
  console.log(`popups in Chromium, from the click to the report: ${summary(popupTimes)}`);
}
console.log(`${faulty} of ${count + inChromium} with a fault`);
process.exitCode = faulty === 0 ? 0 : 1;

function summary(all: readonly number[]): string {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): string => `${Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)} ms`;
  return `${sorted.length} answers, median ${at(0.5)}, 99 of 100 within ${at(0.99)}, the slowest ${at(1)}`;
}
