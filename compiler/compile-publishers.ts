import type { CompiledOwner, CompiledPublisher, Credit, DatasetIndex } from '@/lib/schema/compiled';
import type { PackedPublisher } from '@/lib/schema/packed-publisher';
import { registrableDomainOf } from '@/lib/url/registrable-domain';
import { publisherNamesPath } from '../lib/report/shard';
import { checkPublishers } from './check-publishers';
import type { CompiledFiles, Sources } from './compile-dataset';
import { compileCurated, type CuratedPublisher, readCurated } from './curated-publishers';
import { writeCountryOutlets } from './country-outlets';
import { type Imported, readImported, type Statements } from './imported-sources';
import { readLoadedWords } from './loaded-words';
import { mergeImported } from './merge-imported';
import { packImported } from './pack-imported';
import { compileOwner, ownersAbove, writeOwnerShards } from './owner-shards';
import { readOwners } from './owners';
import { placeImported } from './place-imported';
import { readOutletLists } from './outlet-lists';
import type { Problems } from './problems';
import { readSharedHosts } from './publisher-hosts';
import { publisherNames } from './publisher-names';
import { writePublisherShards } from './publisher-shards';

export interface CompiledPublishers {
  readonly newest: string;
  readonly counts: DatasetIndex['publishers'];
  readonly ownerShards: number;
  readonly outlets: readonly string[];
  readonly credits: Readonly<Record<string, Credit>>;
}

export function compilePublishers(sources: Sources, files: CompiledFiles, problems: Problems): CompiledPublishers {
  const sharedHosts = readSharedHosts(sources, problems);
  const findLoadedWord = readLoadedWords(sources, problems);
  const curated = readCurated(sources, sharedHosts, findLoadedWord, problems);
  checkPublishers(curated, problems);
  const newest = newestOf(curated);
  const imported = readImported(sources, newest, problems);
  const byDomain = new Map<string, (CompiledPublisher | PackedPublisher)[]>();
  const put = (domain: string, entry: CompiledPublisher | PackedPublisher) => {
    const entries = byDomain.get(domain);
    if (entries === undefined) byDomain.set(domain, [entry]);
    else entries.push(entry);
  };
  const ownerRecords = readOwners(sources, curated, findLoadedWord, problems);
  const owners = new Map([...ownerRecords].map(([id, record]) => [id, compileOwner(record, imported.newest)]));
  const { records, own } = place(curated, imported, sharedHosts, imported.newest);
  for (const record of records.map((one) => withOwners(one, owners)))
    for (const domain of new Set(record.domains.map(({ host }) => registrableDomainOf(host)))) put(domain, record);
  for (const [host, domain, statements] of own)
    put(domain, packImported(host, domain, statements, imported.ownerRules));
  const shards = writePublisherShards(byDomain, files);
  const ownerShards = writeOwnerShards(byDomain, owners, files);
  const outlets = writeCountryOutlets(byDomain, readOutletLists(sources, problems), imported.credits, files);
  const named = records.filter(({ origin, facts }) => origin === 'curated' && facts.length > 0).map(namesOf);
  files.set(publisherNamesPath, publisherNames(named, own));
  const count = records.length + own.length;
  return {
    newest: imported.newest,
    counts: { count, curated: curated.length, shards },
    ownerShards,
    outlets,
    credits: imported.credits,
  };
}

interface Placed {
  readonly records: readonly CompiledPublisher[];
  readonly own: readonly (readonly [host: string, domain: string, Statements])[];
}

/** Gives every host's imported statements to its curated record, or a place of their own; and shared hosts a record. */
function place(
  curated: readonly CuratedPublisher[],
  imported: Imported,
  sharedHosts: ReadonlyMap<string, string>,
  today: string,
): Placed {
  const { merges, editions, own } = placeImported(curated, imported.byHost, sharedHosts);
  const records = curated.map(({ record }) => {
    const compiled = (merges.get(record.id) ?? []).reduce(
      (whole, statements) => mergeImported(whole, statements, imported.ownerRules),
      compileCurated(record, today),
    );
    const hosts = editions.get(record.id) ?? [];
    return {
      ...compiled,
      domains: [...compiled.domains, ...hosts.map(([host]) => ({ host, role: 'edition' as const }))],
      aliases: [...new Set([...(compiled.aliases ?? []), ...hosts.map(([, name]) => name)])],
    };
  });
  const taken = new Set(
    curated.flatMap(({ record }) => record.domains.filter(({ path }) => path === undefined).map(({ host }) => host)),
  );
  const shared = [...sharedHosts].filter(([host]) => !taken.has(host)).map(sharedRecord);
  return { records: [...records, ...shared], own };
}

function withOwners(record: CompiledPublisher, owners: ReadonlyMap<string, CompiledOwner>): CompiledPublisher {
  const above = ownersAbove(record, owners);
  return above.length === 0 ? record : { ...record, owners: above };
}

/** Of a shared host nothing is said but whose it is. */
const sharedRecord = ([host, name]: readonly [string, string]): CompiledPublisher => ({
  id: host,
  names: { en: name },
  domains: [{ host, role: 'main' }],
  sharedHost: true,
  origin: 'curated',
  facts: [],
});

const namesOf = ({ id, names, aliases, domains }: CompiledPublisher) => ({
  id,
  domain: registrableDomainOf(domains[0]?.host ?? ''),
  names: [...Object.values(names), ...(aliases ?? [])],
});

const newestOf = (curated: readonly CuratedPublisher[]): string =>
  curated
    .flatMap(({ record }) => record.facts.flatMap(({ claims }) => claims.map(({ read }) => read)))
    .reduce((newest, day) => (day > newest ? day : newest), '');
