import type { CompiledPublisher, Credit, DatasetIndex, PublisherNames } from '@/lib/record/compiled';
import { PublisherRecord } from '@/lib/record/publisher-record';
import { publisherNamesPath, publisherShardPath, shardOf } from '../shard';
import type { CompiledFiles, Sources } from './compile-dataset';
import { parseSource } from './parse-source';
import type { Problems } from './problems';
import { parse } from 'tldts';

/** Bytes of one shard, about; small enough that a look-up reads little, large enough that the package stays small. */
const shardBytes = 12_000;

export interface CompiledPublishers {
  readonly newest: string;
  readonly counts: DatasetIndex['publishers'];
  readonly credits: Readonly<Record<string, Credit>>;
}

export function compilePublishers(sources: Sources, files: CompiledFiles, problems: Problems): CompiledPublishers {
  const byDomain = new Map<string, CompiledPublisher[]>();
  const names: [string, string, string][] = [];
  let curated = 0;
  let newest = '';
  for (const [file, text] of sources) {
    if (!/^publishers\/[a-z]+\/[^/]+\.json$/u.test(file)) continue;
    const record = parseSource(PublisherRecord, file, text, problems);
    if (record === undefined) continue;
    curated++;
    const { $schema: _, sharedHost, notFound, stakes, aliases, ...rest } = record;
    const compiled: CompiledPublisher = {
      ...rest,
      origin: 'curated',
      ...(sharedHost && { sharedHost }),
      aliases,
      stakes,
      notFound,
    };
    const domains = new Set(
      record.domains.map(({ host }) => parse(host, { allowPrivateDomains: true }).domain ?? host),
    );
    for (const domain of domains) byDomain.set(domain, [...(byDomain.get(domain) ?? []), compiled]);
    const main = [...domains][0] ?? '';
    for (const name of new Set([...Object.values(record.names), ...aliases])) names.push([name, record.id, main]);
    for (const { claims } of record.facts) for (const { read } of claims) if (read > newest) newest = read;
  }
  const total = JSON.stringify([...byDomain]).length;
  const shards = byDomain.size === 0 ? 0 : Math.max(1, Math.ceil(total / shardBytes));
  const shardFiles = new Map<string, Record<string, CompiledPublisher[]>>();
  for (const [domain, publishers] of [...byDomain].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const path = publisherShardPath(shardOf(domain, shards));
    shardFiles.set(path, { ...shardFiles.get(path), [domain]: publishers });
  }
  for (let shard = 0; shard < shards; shard++)
    files.set(publisherShardPath(shard), shardFiles.get(publisherShardPath(shard)) ?? {});
  files.set(publisherNamesPath, names satisfies PublisherNames);
  return { newest, counts: { count: byDomain.size, curated, shards }, credits: {} };
}
