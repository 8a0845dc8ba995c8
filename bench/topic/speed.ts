import { compileDataset } from '@/compiler/compile-dataset';
import { findPlaces } from '@/lib/places/find-places';
import { type PlaceNames, unpackPlaces } from '@/lib/places/place-meaning';
import { topicsOf } from '@/lib/topic/match/find-topics';
import { pageText } from '@/lib/topic/match/page-text';
import { Matcher } from '@/lib/topic/match/recogniser/matcher';
import { gatherEvidence } from '@/lib/topic/match/topic-evidence';
import { unpackNames } from '@/lib/topic/match/topic-meaning';
import { placeNamesPath } from '@/lib/report/shard';
import { nameFilesFor } from '@/lib/text/text-languages';
import { readSources } from '@/tools/inspect/dataset-files';
import { benchNames, benchTopics } from './bench-topics';
import { pageOf } from './page';
import { readSib } from './sib';

// usage: npm run bench:topic-speed      medians of 60 runs, in milliseconds: all topics with the drafts, and all places
const languages = ['en', 'ru', 'hy', 'az', 'tr', 'de'] as const;
/** A sentence of each language in turn, so that every length has the same mix of scripts. */
const all = languages.map((language) => Array.from(readSib(language).values()));
const mixed = Array.from({ length: 200 }, (_, index) => all.map((sentences) => sentences[index] ?? ''));
const english = Array.from(readSib('en').values());
const topics = benchTopics();
const names = benchNames(topics);
const sources = await readSources('data');
const files = compileDataset(new Map([...sources].filter(([file]) => file.startsWith('places/'))));

const paragraphsOf = (sentences: readonly string[], length: number): string[] => {
  const paragraphs: string[] = [];
  for (let total = 0, at = 0; total < length; at += 3) {
    const paragraph = Array.from({ length: 3 }, (_, i) => sentences[(at + i) % sentences.length] ?? '')
      .join(' ')
      .slice(0, length - total);
    paragraphs.push(`${at} ${paragraph}`);
    total += paragraph.length;
  }
  return paragraphs;
};
const pageOfLength = (length: number, sentences: readonly string[]) =>
  pageOf('A page', paragraphsOf(sentences, length));

/** Everything that is asked of a page's text: its languages, the matchers, topics and places. */
function answer(facts: ReturnType<typeof pageOfLength>): number {
  const text = pageText(facts);
  const topicMatcher = new Matcher(
    nameFilesFor(text.languages)
      .flatMap((one) => names.get(one) ?? [])
      .map(unpackNames),
  );
  const placeFiles = text.languages.flatMap((one) => (files.get(placeNamesPath(one)) as PlaceNames | undefined) ?? []);
  const placeMatcher = new Matcher(placeFiles.map(unpackPlaces));
  const found = topicsOf(gatherEvidence(text.parts, topicMatcher));
  findPlaces(text.parts, placeMatcher, undefined);
  return found.length + topicMatcher.steps + placeMatcher.steps;
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
function time(run: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < 60; round++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times);
}
console.log(`${topics.length} topics`);
for (const [kind, sentences] of [
  ['English', english],
  ['six languages', mixed.flat()],
] as const) {
  const times = [10_000, 20_000, 40_000, 80_000].map((length) => {
    const page = pageOfLength(length, sentences);
    const took = time(() => answer(page));
    console.log(
      kind.padEnd(14),
      String(length).padStart(6),
      'characters',
      took.toFixed(2).padStart(8),
      'ms, matchers made anew',
    );
    return took;
  });
  console.log(
    kind,
    'text doubled',
    times
      .slice(1)
      .map((took, at) => (took / (times[at] ?? 1)).toFixed(2))
      .join(' '),
  );
}
const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value ?? ''));
const read = [...names.keys()]
  .map((language) => ({
    language,
    names: nameFilesFor([language]).reduce((sum, file) => sum + (names.has(file) ? sizeOf(names.get(file)) : 0), 0),
    places: sizeOf(files.get(placeNamesPath(language))),
  }))
  .toSorted((a, b) => b.names - a.names);
for (const { language, names: topicBytes, places } of read.slice(0, 6))
  console.log('read for a page in', language.padEnd(6), topicBytes, 'bytes of topics, and', places, 'of places');
