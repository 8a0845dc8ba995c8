import type { CompiledTopic, ShownSource } from '@/lib/record/compiled';
import type { Topic, TopicSource } from '@/lib/record/topic-record';
import { foldName } from './fold/fold-text';
import { compareSpeakers } from './speaker-order';

/** Puts a topic as its report needs it, once for all readers: speakers in their order, words of patterns folded. */
export function prepareTopic({ record, statements, sources, ...topic }: Omit<Topic, 'names'>): CompiledTopic {
  return {
    ...topic,
    record: { ...record, speakers: record.speakers.toSorted(compareSpeakers) },
    statements: statements.map((statement) => ({
      ...statement,
      patterns: statement.patterns.map((words) => words.map(foldWord)),
    })),
    sources: Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, asShown(source)])),
  };
}

/** The body's own page where there is one; the copy's keeper is then not named. */
function asShown({ title, by, url, official, date, read, via }: TopicSource): ShownSource {
  const shown = { title, by, url: official ?? url, read, ...(date !== undefined && { date }) };
  return via === undefined || official !== undefined ? shown : { ...shown, via };
}

const foldWord = (word: string): string =>
  word === '#' ? word : foldName(word.replaceAll('%', 'percent')).replaceAll(/[^\p{L}\p{N}\p{M} ]/gu, '');
