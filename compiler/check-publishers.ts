import type { CuratedPublisher } from './curated-publishers';
import type { Problems } from './problems';

/** What only all records together show: a host or an id that is there twice, and owners in a circle. */
export function checkPublishers(curated: readonly CuratedPublisher[], problems: Problems): void {
  checkHosts(curated, problems);
  checkOwners(curated, problems);
}

function checkHosts(curated: readonly CuratedPublisher[], problems: Problems): void {
  const fileOf = new Map<string, string>();
  for (const { file, record } of curated) {
    const places = record.domains.map(({ host, path = '' }) => host + path.toLowerCase());
    for (const key of [`id ${record.id}`, ...places]) {
      const other = fileOf.get(key);
      if (other !== undefined)
        problems.add(file, key.startsWith('id ') ? 'id' : 'domains', `${key} is in ${other} as well`);
      fileOf.set(key, file);
    }
  }
}

/** Follows owners that are publishers of ours, by name; no publisher may come back to itself. */
function checkOwners(curated: readonly CuratedPublisher[], problems: Problems): void {
  const byName = new Map<string, CuratedPublisher>();
  for (const publisher of curated)
    for (const name of Object.values(publisher.record.names)) byName.set(name.toLowerCase(), publisher);
  const ownersOf = ({ record }: CuratedPublisher): CuratedPublisher[] =>
    record.facts.flatMap((fact) => {
      const owner =
        fact.field === 'owner' && fact.status !== 'superseded' ? byName.get(fact.value.name.toLowerCase()) : undefined;
      return owner === undefined ? [] : [owner];
    });
  for (const start of curated) {
    const seen = new Set<CuratedPublisher>();
    const queue = ownersOf(start);
    for (let owner = queue.pop(); owner !== undefined; owner = queue.pop()) {
      if (owner === start) {
        problems.add(start.file, 'facts', `${start.record.id} owns itself, by way of its owners`);
        break;
      }
      if (seen.has(owner)) continue;
      seen.add(owner);
      queue.push(...ownersOf(owner));
    }
  }
}
