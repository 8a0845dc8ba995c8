import type { DatasetIndex } from '@/lib/schema/compiled';
import { indexPath, topicListPath } from '../lib/report/shard';
import { checkLists } from './check-lists';
import { compilePlaces } from './compile-places';
import { compilePublishers } from './compile-publishers';
import { compileSample } from './compile-sample';
import { compileTopics } from './compile-topics';
import { DatasetError, Problems } from './problems';

/** The text of every file under data/, by its path there. */
export type Sources = ReadonlyMap<string, string>;
/** The compiled files, by their path, ready to be written as JSON. */
export type CompiledFiles = Map<string, unknown>;

/** What the compiler asks for. */
export interface CompileOptions {
  /** The data that Masthead ships, of which more is asked than of a reader's own: see topic-check-complete. */
  readonly isBundled?: boolean;
}

/**
 * Checks all sources and compiles them into small files that are read on demand.
 * @throws DatasetError naming every file, field and reason
 */
export function compileDataset(sources: Sources, options: CompileOptions = {}): CompiledFiles {
  const problems = new Problems();
  const files: CompiledFiles = new Map();
  checkLists(sources, problems);
  const topics = compileTopics(sources, files, problems, options);
  const places = compilePlaces(sources, files, problems);
  const publishers = compilePublishers(sources, files, problems);
  compileSample(sources, files, problems);
  if (problems.list.length > 0) throw new DatasetError(problems.list);
  const index: DatasetIndex = {
    version: [topics.newest, publishers.newest].toSorted().at(-1) ?? '',
    publishers: publishers.counts,
    owners: { shards: publishers.ownerShards },
    outlets: publishers.outlets,
    topics: topics.list.map(({ id, label }) => ({ id, label: label['en'] ?? id })),
    credits: publishers.credits,
    topicNames: topics.names,
    places,
  };
  files.set(indexPath, index);
  files.set(topicListPath, topics.list);
  return files;
}
