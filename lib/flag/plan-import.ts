import type { Flag } from './flag';
import { keysOfFlag } from './flag-row';
import type { Imported } from './flag-store';
import { mergeFlags } from './merge-flags';

export interface ImportPlan {
  /** Flags to write, new ones and merged ones. */
  readonly put: readonly Flag[];
  /** Flags that another one has taken in. */
  readonly removed: readonly string[];
  readonly imported: Imported;
}

/** What an import does to the list: pages that are in it already are merged, no page comes twice. */
export function planImport(present: readonly Flag[], incoming: readonly Flag[]): ImportPlan {
  const flags = new Map(present.map((flag) => [flag.id, flag]));
  const owner = new Map<string, string>();
  const own = (flag: Flag): void => {
    for (const key of keysOfFlag(flag)) owner.set(key, flag.id);
  };
  present.forEach(own);
  const [touched, added] = [new Set<string>(), new Set<string>()];
  const removed = new Set<string>();
  for (const flag of incoming) {
    const owners = [...new Set(keysOfFlag(flag).map((key) => owner.get(key)))].filter((id) => id !== undefined);
    const [first, ...others] = owners.map((id) => flags.get(id)).filter((found) => found !== undefined);
    const merged = first === undefined ? flag : [...others, flag].reduce(mergeFlags, first);
    for (const { id } of others) {
      flags.delete(id);
      added.delete(id);
      removed.add(id);
    }
    if (first === undefined) added.add(flag.id);
    if (first === undefined || !equal(merged, first)) touched.add(merged.id);
    removed.delete(merged.id);
    flags.set(merged.id, merged);
    own(merged);
  }
  const put = [...touched].map((id) => flags.get(id)).filter((flag) => flag !== undefined);
  const before = new Set(present.map(({ id }) => id));
  const merged = put.filter(({ id }) => before.has(id)).length;
  return {
    put,
    removed: [...removed].filter((id) => before.has(id)),
    imported: { added: added.size, merged, unchanged: incoming.length - added.size - merged },
  };
}

/** Whatever the order of their fields. */
const equal = (a: Flag, b: Flag): boolean => JSON.stringify(a, sorted) === JSON.stringify(b, sorted);

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
