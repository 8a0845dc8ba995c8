import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findDates } from '@/lib/date/find-dates';
import { readFacts } from '@/lib/page/read-facts';
import type { Perspective, Speaker, TopicEvent } from '@/lib/schema/topic-record';
import { addDays, firstDay, lastDay } from '@/lib/topic/report/cut-date';
import { readSources } from '@/tools/inspect/dataset-files';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { labelledPages, pageFile } from './labelled-pages';

// usage: npm run bench:position-age
// How old the newest position of each party is that stands before a page: over the labelled pages of shipped topics, and
// over topics, for a page of each month from a topic's first event (2010 at the earliest) to its newest. A party without a
// position before the page counts as over five years. The aim: median at most 18 months, at most a tenth over five years.
interface Shipped {
  readonly id: string;
  readonly parties: readonly Speaker[];
  readonly positions: readonly Perspective[];
  readonly events: readonly TopicEvent[];
}

const daysOfMonth = 365.25 / 12;
const today = process.env['MASTHEAD_TODAY'] ?? new Date().toISOString().slice(0, 10);

async function shippedTopics(): Promise<Shipped[]> {
  const sources = await readSources(path.resolve(import.meta.dirname, '../../data'));
  const read = <T>(id: string, part: string, empty: T): T => {
    const text = sources.get(`topics/${id}/${part}.json`);
    return text === undefined ? empty : (JSON.parse(text) as T);
  };
  const ids = [...sources.keys()].flatMap((file) => /^topics\/([^/]+)\/topic\.json$/u.exec(file)?.[1] ?? []);
  return ids.flatMap((id) => {
    const { status, speakers } = read<{ status?: string; speakers?: Speaker[] }>(id, 'topic', {});
    if (status === 'draft' || speakers === undefined) return [];
    const parties = speakers.filter(({ kind }) => kind === 'party');
    return [{ id, parties, positions: read(id, 'perspectives', []), events: read(id, 'events', []) }];
  });
}

/** Months from the newest position of each party to the page; infinity where there is none. */
function ages({ parties, positions }: Shipped, day: string): number[] {
  return parties.map(({ id }) => {
    const before = positions.filter(({ speaker, date }) => speaker === id && lastDay(date) <= day);
    const newest = before.map(({ date }) => Date.parse(firstDay(date))).toSorted((a, b) => b - a)[0];
    return newest === undefined ? Infinity : (Date.parse(day) - newest) / 86_400_000 / daysOfMonth;
  });
}

function summary(all: readonly number[]): string {
  const sorted = all.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Infinity;
  const old = sorted.filter((age) => age > 60).length;
  return `median ${median.toFixed(1)} months, over five years ${((100 * old) / sorted.length).toFixed(1)} % (n=${sorted.length})`;
}

function months(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 30)) days.push(day);
  return days;
}

const topics = await shippedTopics();
const byId = new Map(topics.map((topic) => [topic.id, topic]));

const ofPages: number[] = [];
for (const { file, url, about, mentioned } of labelledPages()) {
  const found = [...about, ...mentioned].flatMap((id) => byId.get(id) ?? []);
  if (found.length === 0) continue;
  const { published } = await findDates(
    readFacts(parse5Tree(readFileSync(pageFile(file), 'utf8')), url.trim()),
    url.trim(),
    today,
  );
  if (published !== null) for (const topic of found) ofPages.push(...ages(topic, lastDay(published.date)));
}

const ofTopics = topics.map((topic) => {
  const first = firstDay(topic.events[0]?.date ?? today);
  const days = months(first < '2010-01-01' ? '2010-01-01' : first, lastDay(topic.events.at(-1)?.date ?? today));
  return { id: topic.id, all: days.flatMap((day) => ages(topic, day)) };
});
for (const { id, all } of ofTopics) console.log(`${id.padEnd(28)} ${summary(all)}`);
console.log(`over pages   ${summary(ofPages)}`);
console.log(`over topics  ${summary(ofTopics.flatMap(({ all }) => all))}`);
