import carriers from '@/data/carriers.json';
import shared from '@/data/shared-hosts.json';
import type { Carriers, SharedHosts } from '@/lib/schema/shared-hosts';

/** A host that carries what others publish. */
export interface Hosting {
  readonly host: string;
  readonly name: string;
  /** A portal of papers' articles or of paid press releases; absent: a platform on which everybody has an account. */
  readonly carries?: Carriers['carriers'][number]['carries'];
  /** How its addresses name an account; see data/shared-hosts.json. */
  readonly accounts: readonly string[];
}

// The compiler has checked the files against these schemas.
const { hosts }: SharedHosts = shared as SharedHosts;
const { carriers: portals }: Carriers = carriers as Carriers;

const byHost = new Map<string, Hosting>([
  ...hosts.map(({ host, name, accounts = [] }) => [host, { host, name, accounts }] as const),
  ...portals.map(({ host, name, carries }) => [host, { host, name, carries, accounts: [] }] as const),
]);

/** The platform or portal of a host or of the nearest host above it. */
export function hostingOf(host: string): Hosting | undefined {
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const found = byHost.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}
