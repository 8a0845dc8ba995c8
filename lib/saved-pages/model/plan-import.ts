import { pageKey, pageKeys } from '@/lib/url/page-key';
import type { Flag } from './flag';
import { keysOfFlag } from './flag-row';
import type { Imported } from './flag-store';
import { mergeFlags } from './merge-flags';

export interface ImportPlan {
  /** Flags to write, new ones and merged ones. None of the list is ever removed. */
  readonly put: readonly Flag[];
  readonly imported: Imported;
}

/**
 * What an import does to the list: pages that are in it already are merged, no page comes twice. Pages that the reader
 * has saved as two stay two, whatever a file says of them.
 */
export function planImport(present: readonly Flag[], incoming: readonly Flag[]): ImportPlan {
  const flags = new Map(present.map((flag) => [flag.id, flag]));
  const before = new Map(flags);
  const owner = new Map<string, string>();
  const met = new Set<string>();
  const own = (flag: Flag, keys = keysOfFlag(flag)): void => {
    for (const key of keys) owner.set(key, flag.id);
  };
  const keep = (flag: Flag, keys?: string[]): void => {
    flags.set(flag.id, flag);
    met.add(flag.id);
    own(flag, keys);
  };
  for (const flag of present) own(flag);
  const ownersOf = (keys: readonly string[]): string[] => [
    ...new Set(keys.map((key) => owner.get(key)).filter((id) => id !== undefined)),
  ];
  let apart = 0;
  for (const flag of incoming) {
    const keys = keysOfFlag(flag);
    const owners = ownersOf(keys);
    if (owners.length === 0) {
      keep(settled(flag), keys);
      continue;
    }
    const saved = owners.filter((id) => before.has(id));
    const home = homeOf(flag, saved, ownersOf);
    const isOthers = (address: string): boolean => {
      const id = owner.get(pageKey(address) ?? '');
      return id !== undefined && id !== home && before.has(id);
    };
    const single = withoutAddresses(isOthers, flag, home === undefined ? undefined : flags.get(home));
    if (single !== flag) apart++;
    const [first, ...others] = [...new Set([home, ...ownersOf(keysOfFlag(single))])]
      .map((id) => (id === undefined ? undefined : flags.get(id)))
      .filter((found) => found !== undefined);
    const merged = first === undefined ? settled(single) : [...others, single].reduce(mergeFlags, first);
    for (const { id } of others) flags.delete(id);
    keep(merged);
  }
  const there = [...met].map((id) => flags.get(id)).filter((flag) => flag !== undefined);
  const added = there.filter(({ id }) => !before.has(id));
  const merged = there.filter((flag) => {
    const old = before.get(flag.id);
    return old !== undefined && !equal(old, flag);
  });
  return {
    put: [...added, ...merged],
    imported: {
      added: added.length,
      merged: merged.length,
      unchanged: there.length - added.length - merged.length,
      repeated: incoming.length - there.length,
      apart,
    },
  };
}

/** The saved page that an entry is of: by what identifies it, or by its other addresses where they name one alone. */
function homeOf(
  flag: Flag,
  saved: readonly string[],
  ownersOf: (keys: readonly string[]) => string[],
): string | undefined {
  const identity = [flag.id, ...pageKeys([flag.address, ...(flag.canonical === null ? [] : [flag.canonical])])];
  const named = ownersOf(identity).find((id) => saved.includes(id));
  return named ?? (saved.length === 1 ? saved[0] : undefined);
}

/** The entry without the addresses of other saved pages. @param home the saved page that it is of */
function withoutAddresses(isOthers: (address: string) => boolean, flag: Flag, home: Flag | undefined): Flag {
  if (![flag.address, flag.canonical ?? '', ...flag.alsoSeenAt].some(isOthers)) return flag;
  return {
    ...flag,
    address: isOthers(flag.address) ? (home?.address ?? flag.address) : flag.address,
    canonical: flag.canonical === null || isOthers(flag.canonical) ? null : flag.canonical,
    alsoSeenAt: flag.alsoSeenAt.filter((address) => !isOthers(address)),
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
