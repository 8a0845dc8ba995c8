import path from 'node:path';
import type { Perspective, Speaker, TopicEvent, TopicSource } from '@/lib/schema/topic-record';
import { readSources } from './inspect/dataset-files';

// usage: npm run topics:table
// What stands in each shipped topic: its events with the newest, positions with the share from the speaker's own document,
// parties, other voices, names with their languages.
interface Shipped {
  readonly id: string;
  readonly status?: string;
  readonly summary?: object;
  readonly speakers: readonly Speaker[];
}

const sources = await readSources(path.resolve(import.meta.dirname, '../data'));
const read = <T>(id: string, part: string, empty: T): T => {
  const text = sources.get(`topics/${id}/${part}.json`);
  return text === undefined ? empty : (JSON.parse(text) as T);
};

const ids = [...sources.keys()].flatMap((file) => /^topics\/([^/]+)\/topic\.json$/u.exec(file)?.[1] ?? []);
const columns = [
  'topic',
  'events',
  'newest',
  'positions',
  'own',
  'parties',
  'voices',
  'names',
  'languages',
  'documents',
];
const rows = ids.toSorted().flatMap((id) => {
  const topic = read<Shipped | undefined>(id, 'topic', undefined);
  if (topic === undefined || topic.status === 'draft') return [];
  const events = read<TopicEvent[]>(id, 'events', []);
  const positions = read<Perspective[]>(id, 'perspectives', []);
  const names = read<{ readonly language: string }[]>(id, 'names', []);
  const documents = read<Record<string, TopicSource>>(id, 'sources', {});
  const own = positions.filter(({ from }) => from === 'own').length;
  const parties = topic.speakers.filter(({ kind }) => kind === 'party').length;
  return [
    [
      topic.summary === undefined ? `${id} *` : id,
      events.length,
      events.at(-1)?.date ?? '',
      positions.length,
      positions.some(({ from }) => from !== undefined) ? `${Math.round((100 * own) / positions.length)} %` : '–',
      parties,
      topic.speakers.length - parties,
      names.length,
      new Set(names.map(({ language }) => language)).size,
      Object.keys(documents).length,
    ].map(String),
  ];
});
const widths = columns.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
for (const row of [columns, ...rows])
  console.log(
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
console.log(`${rows.length} topics are shipped`);
