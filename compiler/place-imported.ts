import type { CuratedPublisher } from './curated-publishers';
import type { Statements } from './imported-sources';
import { registrableDomainOf } from '@/lib/url/registrable-domain';
import { hostsAbove } from './publisher-hosts';

export interface Places {
  /** What data sets state of curated publishers, by their id. */
  readonly merges: ReadonlyMap<string, readonly Statements[]>;
  /** Hosts of curated publishers that data sets know as their editions, by their id, with the edition's name. */
  readonly editions: ReadonlyMap<string, readonly (readonly [host: string, name: string])[]>;
  /** Publishers of whom only data sets speak. */
  readonly own: readonly (readonly [host: string, domain: string, Statements])[];
}

/** Tells of every imported host whether it is a curated publisher's, an edition of one, or stands for itself. */
export function placeImported(
  curated: readonly CuratedPublisher[],
  byHost: ReadonlyMap<string, Statements>,
  sharedHosts: ReadonlyMap<string, string>,
): Places {
  const curatedOf = new Map(
    curated.flatMap((publisher) =>
      publisher.record.domains.filter(({ path }) => path === undefined).map(({ host }) => [host, publisher] as const),
    ),
  );
  const editionHosts = new Set(
    curated.flatMap(({ record }) => record.domains.filter(({ role }) => role === 'edition').map(({ host }) => host)),
  );
  const merges = new Map<string, Statements[]>();
  const editions = new Map<string, (readonly [string, string])[]>();
  const own: (readonly [string, string, Statements])[] = [];
  for (const [host, statements] of byHost) {
    // Lists speak of a title that they found there, not of the shared host itself.
    if (sharedHosts.has(host)) continue;
    const same = curatedOf.get(host);
    if (same !== undefined) {
      const id = same.record.id;
      const said = editionHosts.has(host) ? namesAlone(statements) : statements;
      merges.set(id, [...(merges.get(id) ?? []), said]);
      continue;
    }
    const above = [...hostsAbove(host)].map((one) => curatedOf.get(one)).find((one) => one !== undefined);
    const name = nameOf(statements);
    if (above !== undefined && !above.record.sharedHost) {
      // A host without a name below a publisher's is the publisher's.
      if (name === undefined) continue;
      if (isEditionOf(name, above)) {
        const id = above.record.id;
        editions.set(id, [...(editions.get(id) ?? []), [host, name]]);
        continue;
      }
    }
    own.push([host, registrableDomainOf(host), statements]);
  }
  return { merges, editions, own };
}

/** The country and tongue of an edition are not those of its publisher. */
const namesAlone = (statements: Statements): Statements =>
  statements.map(([code, { d, n, a }]) => [code, { d, ...(n !== undefined && { n }), ...(a !== undefined && { a }) }]);

const nameOf = (statements: Statements): string | undefined =>
  statements.find(([, { n }]) => n !== undefined)?.[1].n ?? statements.find(([, { a }]) => a !== undefined)?.[1].a?.[0];

/** `RT Arabic` is an edition of `RT`. */
function isEditionOf(name: string, { record }: CuratedPublisher): boolean {
  const folded = name.toLowerCase();
  return [...Object.values(record.names), ...record.aliases].some((own) => {
    const start = own.toLowerCase();
    return folded === start || (folded.startsWith(start) && !/[\p{L}\p{N}]/u.test(folded.charAt(start.length)));
  });
}
