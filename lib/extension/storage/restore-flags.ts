import type { Flag } from '@/lib/saved-pages/model/flag';
import { isWhole, toFlag, toRow } from '@/lib/saved-pages/model/flag-row';
import { planImport } from '@/lib/saved-pages/model/plan-import';
import type { StoreTrouble } from '@/lib/saved-pages/model/store-trouble';
import type { FlagCopy } from './flag-copy';
import { flagReader } from './flag-reader';
import type { FlagDatabase } from './flag-database';
import type { FlagChange } from './flag-change';

const runLength = 500;

interface Restored extends Pick<StoreTrouble, 'restored' | 'waiting'> {
  /** Pages that the list and its copy hold together; what joined two of the list is none of its losses. */
  readonly known: number;
}

/**
 * Brings back what the second copy holds and the database does not, or holds damaged or in an older state.
 * @returns how many pages that were; those that could not be written wait
 */
export async function restoreFromCopy(database: FlagDatabase, copy: FlagCopy): Promise<Restored> {
  const copied = await copy.get(await copy.ids());
  const present = new Map<string, Flag>();
  await flagReader({ use: (work) => work(database) }).all(runLength, (flags) => {
    for (const flag of flags) present.set(flag.id, flag);
    return true;
  });
  const isNewer = (flag: Flag): boolean => flag.editedAt > (present.get(flag.id)?.editedAt ?? flag.editedAt);
  const newer = copied.filter((flag) => isNewer(flag));
  const missing = copied.filter(({ id }) => !present.has(id));
  for (const flag of newer) present.set(flag.id, flag);
  const { put: joined, imported } = planImport([...present.values()], missing);
  const put = [...newer, ...joined];
  const known = present.size + missing.length;
  if (put.length === 0) return { restored: 0, waiting: 0, known };
  try {
    const { store, done } = database.transaction('flags', 'readwrite', { durability: 'strict' });
    await Promise.all([...put.map((flag) => store.put(toRow(flag))), done]);
    // A page that an update has made one with another was not lost.
    return { restored: newer.length + imported.added, waiting: 0, known };
  } catch {
    return { restored: 0, waiting: newer.length + imported.added, known };
  }
}

/** Makes the second copy hold of these pages what the database holds. */
export async function copyPages(database: FlagDatabase, copy: FlagCopy, ids: readonly string[]): Promise<void> {
  const { store } = database.transaction('flags');
  const rows = await Promise.all(ids.map((id) => store.get(id)));
  await copy.delete(ids.filter((_, index) => rows[index] === undefined));
  await copy.put(rows.filter((row) => isWhole(row)).map((row) => toFlag(row)));
}

/** The pages that the list or its copy holds. */
export async function everyPage(database: FlagDatabase, copy: FlagCopy): Promise<readonly string[]> {
  return [...new Set([...(await database.getAllKeys('flags')), ...(await copy.ids())])];
}

/** Makes the second copy hold again what it held before a write that failed. */
export async function takeBack(copy: FlagCopy, { put, before }: FlagChange): Promise<void> {
  const present = new Set(before.map(({ id }) => id));
  // That needs no room, and what is left for later may.
  await copy.delete(put.map(({ id }) => id).filter((id) => !present.has(id)));
  await copy.put(before);
}
