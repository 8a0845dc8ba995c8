import { publisherShardPath } from '../lib/report/shard';
import { samplePath } from '../lib/report/sample';
import type { PublisherShard } from '@/lib/schema/compiled';
import type { CompiledFiles, Sources } from './compile-dataset';
import { compilePublishers } from './compile-publishers';
import type { Problems } from './problems';

const folder = 'sample/';

/**
 * Compiles the record of the outlet that the sample's article is of, as any other, into a file of its own: neither
 * counts nor searches nor suggestions know it.
 */
export function compileSample(sources: Sources, files: CompiledFiles, problems: Problems): void {
  const own = new Map(
    [...sources].flatMap(([file, text]) =>
      file.startsWith(folder) ? [[file.slice(folder.length), text] as const] : [],
    ),
  );
  if (own.size === 0) return;
  const compiled: CompiledFiles = new Map();
  const { counts } = compilePublishers(own, compiled, problems);
  const shards = Array.from(
    { length: counts.shards },
    (_, shard) => compiled.get(publisherShardPath(shard)) as PublisherShard,
  );
  files.set(samplePath, Object.assign({}, ...shards) as PublisherShard);
}
