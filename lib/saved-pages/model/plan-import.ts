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
  const before = new Map(flags);
  const owner = new Map<string, string>();
  const own = (flag: Flag, keys = keysOfFlag(flag)): void => {
    for (const key of keys) owner.set(key, flag.id);
  };
  for (const flag of present) own(flag);
  const met = new Set<string>();
  for (const flag of incoming) {
    const keys = keysOfFlag(flag);
    const owners = [...new Set(keys.map((key) => owner.get(key)))].filter((id) => id !== undefined);
    const [first, ...others] = owners.map((id) => flags.get(id)).filter((found) => found !== undefined);
    const merged = first === undefined ? settled(flag) : [...others, flag].reduce(mergeFlags, first);
    for (const { id } of others) flags.delete(id);
    flags.set(merged.id, merged);
    met.add(merged.id);
    own(merged, first === undefined ? keys : undefined);
  }
  const there = [...met].map((id) => flags.get(id)).filter((flag) => flag !== undefined);
  const added = there.filter(({ id }) => !before.has(id));
  const merged = there.filter((flag) => {
    const old = before.get(flag.id);
    return old !== undefined && !equal(old, flag);
  });
  return {
    put: [...added, ...merged],
    removed: [...before.keys()].filter((id) => !flags.has(id)),
    imported: {
      added: added.length,
      merged: merged.length,
      unchanged: there.length - added.length - merged.length,
      repeated: incoming.length - there.length,
    },
  };
}

/** What another program's list says of a page counts as old; once the page is in ours, it dates from its saving. */
const settled = (flag: Flag): Flag => (flag.editedAt < flag.savedAt ? { ...flag, editedAt: flag.savedAt } : flag);

/** Whatever the order of their fields. */
const equal = (a: Flag, b: Flag): boolean => JSON.stringify(a, sorted) === JSON.stringify(b, sorted);

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
