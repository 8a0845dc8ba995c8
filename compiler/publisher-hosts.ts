import { parse } from 'tldts';
import * as v from 'valibot';
import { Line } from '@/lib/schema/claim';
import { Domain } from '@/lib/schema/publisher-record';
import type { Sources } from './compile-dataset';
import { parseSource } from './parse-source';
import type { Problems } from './problems';

const file = 'shared-hosts.json';

/** `data/shared-hosts.json`: hosts that carry what others publish, each with the reason. */
const SharedHosts = v.strictObject({
  $comment: v.optional(v.string()),
  hosts: v.array(
    v.strictObject({
      host: Domain.entries.host,
      name: Line(80),
      why: v.picklist(['blog', 'newsletter', 'video', 'social', 'code', 'files', 'archive', 'translation', 'portal']),
    }),
  ),
});

/** Names of the shared hosts, by host. */
export function readSharedHosts(sources: Sources, problems: Problems): ReadonlyMap<string, string> {
  const list = parseSource(SharedHosts, file, sources.get(file) ?? '{"hosts":[]}', problems);
  const names = new Map<string, string>();
  for (const { host, name } of list?.hosts ?? []) {
    if (names.has(host)) problems.add(file, host, 'stands twice');
    names.set(host, name);
  }
  return names;
}

/** The registrable domain under which a host's publisher is packaged; a shared public suffix stands for itself. */
export const registrableDomainOf = (host: string): string => parse(host, psl).domain ?? host;
/** `co.uk`, `blogspot.com`: nobody's own host. */
export const isPublicSuffix = (host: string): boolean => parse(host, psl).domain === null;

const psl = { allowPrivateDomains: true } as const;

/** The hosts above a host: `a.b.example.com` gives `b.example.com`, `example.com`. */
export function* hostsAbove(host: string): Generator<string> {
  const domain = registrableDomainOf(host);
  let above = host;
  while (above.length > domain.length) {
    above = above.slice(above.indexOf('.') + 1);
    yield above;
  }
}
