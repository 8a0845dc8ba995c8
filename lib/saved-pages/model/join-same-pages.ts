import type { Flag } from './flag';
import { keysOfFlag } from './flag-row';
import { mergeFlags } from './merge-flags';

/** Flags that are one page by their keys as one each: the elder takes the other in, and both notes stay. */
export function joinSamePages(flags: readonly Flag[]): Flag[] {
  const joined = new Map<string, Flag>();
  const owners = new Map<string, string>();
  for (const flag of flags.toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : 1))) {
    const ids = new Set(keysOfFlag(flag).flatMap((key) => owners.get(key) ?? []));
    const [first, ...others] = [...ids].flatMap((id) => joined.get(id) ?? []);
    for (const { id } of others) joined.delete(id);
    const one = first === undefined ? flag : [...others, flag].reduce(mergeFlags, first);
    joined.set(one.id, one);
    for (const key of keysOfFlag(one)) owners.set(key, one.id);
  }
  return [...joined.values()];
}
