import { listFlag, type ListedFlag } from './arrange';
import type { Flag } from './flag';
import type { FlagCounts } from './flag-store';

export interface FlagList {
  /** Newest first. */
  readonly listed: readonly ListedFlag[];
  /** False while only the newest are there. */
  readonly complete: boolean;
  readonly counts: FlagCounts;
  /** Rows that cannot be read. */
  readonly damaged: number;
}

/** Newest first; of the same instant, in the order of their identifiers. */
const byNewest = (a: ListedFlag, b: ListedFlag): number => {
  if (a.flag.savedAt !== b.flag.savedAt) return a.flag.savedAt < b.flag.savedAt ? 1 : -1;
  return a.flag.id < b.flag.id ? -1 : 1;
};

export const sortNewest = (listed: readonly ListedFlag[]): ListedFlag[] => [...listed].sort(byNewest);

/**
 * The list after some flags have changed.
 * @param ids all that were asked for; those without a flag are gone
 */
export function updateListed(
  listed: readonly ListedFlag[],
  ids: readonly string[],
  flags: readonly Flag[],
): ListedFlag[] {
  const asked = new Set(ids);
  const fresh = new Map(flags.map((flag) => [flag.id, listFlag(flag)]));
  const kept: ListedFlag[] = [];
  let moved = false;
  for (const one of listed) {
    if (!asked.has(one.flag.id)) kept.push(one);
    else {
      const next = fresh.get(one.flag.id);
      fresh.delete(one.flag.id);
      if (next !== undefined) kept.push(next);
      moved ||= next !== undefined && next.flag.savedAt !== one.flag.savedAt;
    }
  }
  if (fresh.size === 0 && !moved) return kept;
  return [...kept, ...fresh.values()].sort(byNewest);
}
