import { nameOf } from '@/lib/publisher/report-publisher';
import { unpackPublisher } from '@/lib/publisher/unpack-publisher';
import { ownerShardPath, shardOf } from '@/lib/report/shard';
import type { CompiledOwner, CompiledOwnerPage, CompiledPublisher } from '@/lib/schema/compiled';
import type { OwnerRecord } from '@/lib/schema/owner-record';
import type { PackedPublisher } from '@/lib/schema/packed-publisher';
import { foldOwner, foldOwnerExactly } from '@/lib/publisher/fold-owner';
import type { CompiledFiles } from './compile-dataset';
import { withAge } from './curated-publishers';

/** Owners of one shard, about: a page of an owner reads one file. */
const ownersInShard = 60;

/** An owner's record as it is packaged. @param today the day from which the age of facts counts */
export const compileOwner = ({ id, names, publisher, facts }: OwnerRecord, today: string): CompiledOwner => ({
  id,
  names,
  ...(publisher !== undefined && { publisher }),
  facts: withAge(facts, today),
});

/** The records of a publisher's owners, of their owners, and so on. */
export function ownersAbove(
  publisher: Pick<CompiledPublisher, 'facts'>,
  owners: ReadonlyMap<string, CompiledOwner>,
): CompiledOwner[] {
  const found = new Set<CompiledOwner>();
  const queue = [publisher];
  for (let owned = queue.pop(); owned !== undefined; owned = queue.pop())
    for (const { field, value } of owned.facts) {
      const id = field === 'owner' ? value.id : undefined;
      const owner = id === undefined ? undefined : owners.get(id);
      if (owner === undefined || found.has(owner)) continue;
      found.add(owner);
      queue.push(owner);
    }
  return [...found];
}

/**
 * Writes a page for each owner, with its outlets in our data: under its record's identifier, or under its folded name
 * where no record is there. Returns how many shards there are.
 */
export function writeOwnerShards(
  byDomain: ReadonlyMap<string, readonly (CompiledPublisher | PackedPublisher)[]>,
  owners: ReadonlyMap<string, CompiledOwner>,
  files: CompiledFiles,
): number {
  const pages = new Map<
    string,
    { name: string; record?: CompiledOwner; outlets: CompiledOwnerPage['outlets'][number][] }
  >();
  for (const [id, record] of owners) pages.set(id, { name: nameOf(record.names), record, outlets: [] });
  const keyOf = (name: string, id: string | undefined): string =>
    id ?? idByName.get(foldOwnerExactly(name)) ?? foldOwner(name);
  const idByName = new Map(
    [...owners.values()].flatMap(({ id, names }) =>
      Object.values(names).map((name) => [foldOwnerExactly(name), id] as const),
    ),
  );
  for (const [domain, entries] of byDomain)
    for (const entry of entries) {
      const publisher = 'id' in entry ? entry : unpackPublisher(entry, domain);
      for (const { field, value, status } of publisher.facts) {
        if (field !== 'owner' || status === 'superseded') continue;
        const key = keyOf(value.name, value.id);
        const page = pages.get(key) ?? { name: value.name, outlets: [] };
        pages.set(key, page);
        if (!page.outlets.some(({ id }) => id === publisher.id))
          page.outlets.push({ id: publisher.id, name: nameOf(publisher.names), domain });
      }
    }
  const shards = Math.max(1, Math.ceil(pages.size / ownersInShard));
  const contents = Array.from({ length: shards }, (): Record<string, CompiledOwnerPage> => ({}));
  for (const key of [...pages.keys()].toSorted()) {
    const [content, page] = [contents[shardOf(key, shards)], pages.get(key)];
    if (content !== undefined && page !== undefined) content[key] = page;
  }
  for (const [number, content] of contents.entries()) files.set(ownerShardPath(number), content);
  return shards;
}
