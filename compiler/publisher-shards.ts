import type { CompiledPublisher } from '@/lib/schema/compiled';
import type { PackedPublisher } from '@/lib/schema/packed-publisher';
import { publisherShardPath, shardOf } from '../lib/report/shard';
import type { CompiledFiles } from './compile-dataset';

/**
 * Characters of one shard, about: a look-up reads one, beside the index, and must stay within 64 KB
 * though shards differ in size; smaller ones would make the package grow.
 */
const shardLength = 16_000;

type Entry = CompiledPublisher | PackedPublisher;

/** Writes the publishers of all registrable domains into shards; returns how many there are. */
export function writePublisherShards(byDomain: ReadonlyMap<string, readonly Entry[]>, files: CompiledFiles): number {
  let length = 0;
  for (const [domain, entries] of byDomain) length += domain.length + JSON.stringify(entries).length;
  const shards = byDomain.size === 0 ? 0 : Math.max(1, Math.ceil(length / shardLength));
  const contents = Array.from({ length: shards }, (): Record<string, readonly Entry[]> => ({}));
  for (const domain of [...byDomain.keys()].toSorted()) {
    const shard = contents[shardOf(domain, shards)];
    // oxlint-disable-next-line typescript/no-non-null-assertion -- it is one of the map's keys
    if (shard !== undefined) shard[domain] = byDomain.get(domain)!;
  }
  for (const [number, content] of contents.entries()) files.set(publisherShardPath(number), content);
  return shards;
}
