import { registrableDomainOf } from '@/lib/url/registrable-domain';
import { Carriers, SharedHosts } from '@/lib/schema/shared-hosts';
import type { Sources } from './compile-dataset';
import { parseSource } from './parse-source';
import type { Problems } from './problems';

/** Names of the hosts that carry what others publish, by host: those of `shared-hosts.json` and `carriers.json`. */
export function readSharedHosts(sources: Sources, problems: Problems): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (file: string, listed: readonly { readonly host: string; readonly name: string }[]): void => {
    for (const { host, name } of listed) {
      if (names.has(host)) problems.add(file, host, 'is there twice');
      names.set(host, name);
    }
  };
  const [shared, carriers] = ['shared-hosts.json', 'carriers.json'];
  add(shared, parseSource(SharedHosts, shared, sources.get(shared) ?? '{"hosts":[]}', problems)?.hosts ?? []);
  add(carriers, parseSource(Carriers, carriers, sources.get(carriers) ?? '{"carriers":[]}', problems)?.carriers ?? []);
  return names;
}

/** The hosts above a host: `a.b.example.com` gives `b.example.com`, `example.com`. */
export function* hostsAbove(host: string): Generator<string> {
  const domain = registrableDomainOf(host);
  let above = host;
  while (above.length > domain.length) {
    above = above.slice(above.indexOf('.') + 1);
    yield above;
  }
}
