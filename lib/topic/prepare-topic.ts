import type { CompiledTopic } from '@/lib/record/compiled';
import { foldName } from './fold/fold-text';
import { compareSpeakers } from './speaker-order';

/** Puts a topic as its report needs it, once for all readers: speakers in their order, words of patterns folded. */
export function prepareTopic({ record, statements, ...topic }: CompiledTopic): CompiledTopic {
  return {
    ...topic,
    record: { ...record, speakers: record.speakers.toSorted(compareSpeakers) },
    statements: statements.map((statement) => ({
      ...statement,
      patterns: statement.patterns.map((words) => words.map(foldWord)),
    })),
  };
}

const foldWord = (word: string): string =>
  word === '#' ? word : foldName(word.replaceAll('%', 'percent')).replaceAll(/[^\p{L}\p{N}\p{M} ]/gu, '');
