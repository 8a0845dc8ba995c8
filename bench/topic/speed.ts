import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { foldName } from '@/lib/topic/match/fold/fold-text';
import { compileRecogniser, type TopicPhrases } from '@/lib/topic/match/recogniser/compile-recogniser';
import { Recogniser } from '@/lib/topic/match/recogniser/recogniser';
import { benchTopics } from './bench-topics';
import { readSib } from './sib';

// usage: npm run bench:topic-speed      medians of 60 runs, in turn, in milliseconds; steps are exact
interface AhoCorasick {
  search(text: string): unknown[];
}

/** The npm package ahocorasick, installed into a temporary folder. */
function loadAhoCorasick(): new (words: string[]) => AhoCorasick {
  const folder = path.join(tmpdir(), 'masthead-bench-ahocorasick');
  if (!existsSync(path.join(folder, 'node_modules/ahocorasick'))) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['install', '--silent', '--prefix', folder, 'ahocorasick@1.0.2'], { stdio: 'inherit' });
  }
  return createRequire(path.join(folder, 'index.js'))('ahocorasick');
}

/** Repeatable pseudo-random numbers (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Made topics: names of one or two words, made of the beginnings and ends of the corpus' own words, so that they are near misses. */
function madeTopics(count: number, namesEach: number): TopicPhrases[] {
  const random = randomFrom(7);
  const words = (['en', 'hy', 'ru', 'tr', 'de', 'ka'] as const).flatMap((language) =>
    [...readSib(language).values()].flatMap((sentence) => sentence.match(/\p{L}{5,}/gu) ?? []),
  );
  const pick = () => words[Math.floor(random() * words.length)] ?? '';
  const word = () => {
    const made = pick().slice(0, 4) + pick().slice(-4);
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  return Array.from({ length: count }, (_, index) => ({
    id: `made-${index}`,
    company: [],
    exclusions: [],
    subtopics: [],
    names: Array.from({ length: namesEach }, () => ({
      text: random() < 0.5 ? word() : `${word()} ${word()}`,
      language: 'und',
      match: 'word' as const,
      ambiguous: false,
    })),
  }));
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const languages = ['en', 'ru', 'hy', 'az', 'tr', 'de'] as const;
/** A sentence of each language in turn, so that every length has the same mix of scripts. */
const all = languages.map((language) => Array.from(readSib(language).values()));
const corpus = Array.from({ length: 200 }, (_, index) => all.map((sentences) => sentences[index] ?? '').join(' ')).join(
  ' ',
);
const textOf = (length: number) => corpus.slice(0, length);
const shippedTopics = benchTopics();
const shippedData = compileRecogniser(shippedTopics);
const madeData = compileRecogniser(madeTopics(10_000, 10));
const shipped = new Recogniser(shippedData);
const many = new Recogniser(madeData);
const AhoCorasick = loadAhoCorasick();
const ahoShipped = new AhoCorasick([...new Set(shippedTopics.flatMap(({ names }) => names.map(({ text }) => text)))]);
const ahoMany = new AhoCorasick(madeData.keys.split('\n'));

const runs: Record<string, () => unknown> = {};
for (const length of [10_000, 20_000, 40_000, 80_000]) {
  const text = textOf(length);
  runs[`shipped, ${length} characters`] = () => shipped.find(text);
  runs[`100,000 names, ${length}`] = () => many.find(text);
}
const text = textOf(10_000);
runs['ahocorasick, shipped names, 10000'] = () => ahoShipped.search(text);
runs['ahocorasick, 100,000 names, 10000'] = () => ahoMany.search(text);
runs['ahocorasick with our folding, 100,000 names'] = () => ahoMany.search(foldName(text));
runs['cold: prepare and find, shipped, 10000'] = () => new Recogniser(shippedData).find(text);
runs['cold: prepare and find, 100,000 names, 10000'] = () => new Recogniser(madeData).find(text);

const times = new Map(Object.keys(runs).map((name) => [name, [] as number[]]));
for (let round = 0; round < 60; round++)
  for (const [name, run] of Object.entries(runs)) times.get(name)?.push(time(run));
for (const [name, all] of times) console.log(name.padEnd(48), median(all).toFixed(2).padStart(8), 'ms');
const ratio = (a: string, b: string) => (median(times.get(a) ?? []) / median(times.get(b) ?? [])).toFixed(2);
console.log('made names', madeData.keys.split('\n').length, 'shipped keys', shippedData.keys.split('\n').length);
console.log('100,000 names against shipped', ratio('100,000 names, 10000', 'shipped, 10000 characters'));
console.log(
  'the same cold',
  ratio('cold: prepare and find, 100,000 names, 10000', 'cold: prepare and find, shipped, 10000'),
);
console.log(
  'text doubled',
  ratio('shipped, 20000 characters', 'shipped, 10000 characters'),
  ratio('shipped, 40000 characters', 'shipped, 20000 characters'),
  ratio('shipped, 80000 characters', 'shipped, 40000 characters'),
);
const stepsFor = (length: number): number => {
  const before = shipped.steps.count;
  shipped.find(textOf(length));
  return shipped.steps.count - before;
};
const doubled = [10_000, 20_000, 40_000].map((length) => (stepsFor(2 * length) / stepsFor(length)).toFixed(2));
console.log('text doubled, steps', doubled.join(' '));
console.log('packaged file, shipped topics', Buffer.byteLength(JSON.stringify(shippedData)), 'bytes');
