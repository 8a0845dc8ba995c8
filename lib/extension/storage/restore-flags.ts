import type { Flag } from '@/lib/saved-pages/model/flag';
import { toFlag, toRow } from '@/lib/saved-pages/model/flag-row';
import { planImport } from '@/lib/saved-pages/model/plan-import';
import type { StoreTrouble } from '@/lib/saved-pages/model/store-trouble';
import type { FlagCopy } from './flag-copy';
import { flagReader } from './flag-reader';
import type { FlagDatabase } from './flag-database';
import type { FlagChange } from './flag-change';

const runLength = 500;
/** A write of more pages is not taken back from the copy at once: the reader would wait for it. */
const maxTakenBack = 200;

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
  const put = [...newer, ...planImport([...present.values()], missing).put];
  const known = present.size + missing.length;
  if (put.length === 0) return { restored: 0, waiting: 0, known };
  try {
    const { store, done } = database.transaction('flags', 'readwrite', { durability: 'strict' });
    await Promise.all([...put.map((flag) => store.put(toRow(flag))), done]);
    return { restored: put.length, waiting: 0, known };
  } catch {
    return { restored: 0, waiting: put.length, known };
  }
}

/** Makes the second copy hold the pages of the database, no more and no fewer. */
export async function renewCopy(database: FlagDatabase, copy: FlagCopy): Promise<void> {
  const present = new Set(await database.getAllKeys('flags'));
  const copied = new Set(await copy.ids());
  await copy.delete([...copied].filter((id) => !present.has(id)));
  const rows = await Promise.all([...present].filter((id) => !copied.has(id)).map((id) => database.get('flags', id)));
  await copy.put(rows.filter((row) => row !== undefined).map((row) => toFlag(row)));
}

/** Makes the second copy hold again what it held before a write that failed. @returns whether it does */
export async function takeBack(copy: FlagCopy, { put, removed, before }: FlagChange): Promise<boolean> {
  if (put.length + removed.length > maxTakenBack) return false;
  const present = new Set(before.map(({ id }) => id));
  // That needs no room, and what is left for later may.
  await copy.delete(put.map(({ id }) => id).filter((id) => !present.has(id)));
  await copy.put(before);
  return true;
}
