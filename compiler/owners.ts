import { OwnerRecord } from '@/lib/schema/owner-record';
import type { Fact } from '@/lib/schema/publisher-record';
import { checkFacts } from './check-facts';
import type { Sources } from './compile-dataset';
import type { CuratedPublisher } from './curated-publishers';
import type { FindLoadedWord } from './loaded-words';
import { parseSource } from './parse-source';
import type { Problems } from './problems';

interface Owner {
  readonly file: string;
  readonly record: OwnerRecord;
}

/** Reads and checks all of data/owners/: each record, the ids by which owners are named, and chains that end. */
export function readOwners(
  sources: Sources,
  curated: readonly CuratedPublisher[],
  findLoadedWord: FindLoadedWord,
  problems: Problems,
): ReadonlyMap<string, OwnerRecord> {
  const owners = new Map<string, Owner>();
  for (const [file, text] of sources) {
    const name = /^owners\/([^/]+)\.json$/u.exec(file)?.[1];
    const record = name === undefined ? undefined : parseSource(OwnerRecord, file, text, problems);
    if (record === undefined) continue;
    if (record.id !== name) problems.add(file, 'id', `is ${record.id}, which is not the file’s name`);
    checkFacts(record.facts, findLoadedWord, (field, reason) => problems.add(file, field, reason));
    if (record.facts.every(({ field }) => field !== 'ownership'))
      problems.add(file, 'facts', 'no ownership: what kind of owner it is');
    if (record.publisher !== undefined && !curated.some(({ record: { id } }) => id === record.publisher))
      problems.add(file, 'publisher', `no publisher ${record.publisher}`);
    owners.set(record.id, { file, record });
  }
  for (const { file, record } of [...curated, ...owners.values()]) checkOwnerIds(file, record, owners, problems);
  for (const owner of owners.values()) checkChain(owner, owners, problems);
  return new Map([...owners].map(([id, { record }]) => [id, record]));
}

interface Owned {
  readonly names: Readonly<Record<string, string>>;
  readonly facts: readonly Fact[];
}

const ownersOf = ({ facts }: Owned) =>
  facts.flatMap((fact) => (fact.field === 'owner' && fact.status !== 'superseded' ? [fact.value] : []));

function checkOwnerIds(file: string, record: Owned, owners: ReadonlyMap<string, Owner>, problems: Problems): void {
  const names = new Set(Object.values(record.names).map((name) => name.toLowerCase()));
  record.facts.forEach((fact, index) => {
    if (fact.field !== 'owner') return;
    const { id, name } = fact.value;
    const field = `facts.${index}.value`;
    if (id !== undefined && !owners.has(id)) problems.add(file, `${field}.id`, `no owner ${id} in owners/`);
    if (names.has(name.toLowerCase())) problems.add(file, `${field}.name`, `${name} owns itself`);
  });
}

/** No owner may come back to itself by way of its own owners. */
function checkChain(start: Owner, owners: ReadonlyMap<string, Owner>, problems: Problems): void {
  const seen = new Set<string>();
  const queue = ownersOf(start.record).flatMap(({ id }) => id ?? []);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === start.record.id) {
      problems.add(start.file, 'facts', `${id} owns itself, by way of its owners`);
      return;
    }
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...ownersOf(owners.get(id)?.record ?? { names: {}, facts: [] }).flatMap((owner) => owner.id ?? []));
  }
}
