import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { FlagState } from '@/lib/saved-pages/model/flag';
import { isWhole, toFlag, toRow, type FlagRow } from '@/lib/saved-pages/model/flag-row';
import { joinSamePages } from '@/lib/saved-pages/model/join-same-pages';
import { upgradeFlag } from '@/lib/saved-pages/model/upgrade-flag';
import { abortTransaction } from './abort-transaction';

export interface FlagSchema extends DBSchema {
  flags: {
    key: string;
    value: FlagRow;
    indexes: {
      /** Every key of a page's addresses: one flag a page, whichever address is met. */
      keys: string;
      savedAt: string;
      state: FlagState;
      /** Due days of flags that are to be reviewed. */
      openDue: string;
    };
  };
}

export type FlagDatabase = IDBPDatabase<FlagSchema>;
type Upgrade = IDBPTransaction<FlagSchema, StoreNames<FlagSchema>[], 'versionchange'>;

/** One step a version, the first from nothing to 1. A step that was shipped is never changed. */
const steps: readonly ((database: FlagDatabase, transaction: Upgrade) => Promise<void> | void)[] = [
  (database) => {
    const flags = database.createObjectStore('flags', { keyPath: 'id' });
    flags.createIndex('keys', 'keys', { multiEntry: true, unique: true });
    flags.createIndex('savedAt', 'savedAt');
  },
  // Notes that a merge replaced are kept; the badge and the heading count without reading rows.
  async (_database, transaction) => {
    const flags = transaction.objectStore('flags');
    flags.createIndex('state', 'state');
    flags.createIndex('openDue', 'openDue');
    for await (const cursor of flags) {
      const flag = upgradeFlag(cursor.value, 1, 2);
      const { openDue } = isWhole(flag) ? toRow(flag) : cursor.value;
      await cursor.update({ ...(flag as FlagRow), ...(openDue !== undefined && { openDue }) });
    }
  },
  // Whom a page claims as its publisher is kept apart; keys are made by new rules, by which two flags may be one page.
  async (_database, transaction) => {
    const store = transaction.objectStore('flags');
    const rows = (await store.getAll()).map((row) => upgradeFlag(row, 2, 3) as FlagRow);
    const flags = rows.filter((row) => isWhole(row)).map((row) => toFlag(row));
    await store.clear();
    for (const flag of joinSamePages(flags)) await store.put(toRow(flag));
    // A damaged row is mended later, and must not take a page's keys.
    for (const row of rows) if (!isWhole(row)) await store.put({ ...(row as FlagRow), keys: [] });
  },
];

export const flagDatabaseName = 'masthead-flags';
export const flagDatabaseVersion = steps.length;

/** @param version an older one only in tests of the upgrade */
export async function openFlagDatabase(name = flagDatabaseName, version = flagDatabaseVersion): Promise<FlagDatabase> {
  const database = await openVersion(name, version);
  if (version !== flagDatabaseVersion || isComplete(database)) return database;
  const rows = await rowsOf(database);
  database.close();
  await deleteDB(name);
  const mended = await openVersion(name, version);
  await Promise.all(rows.map((row) => mended.put('flags', row)));
  return mended;
}

const openVersion = (name: string, version: number): Promise<FlagDatabase> =>
  openDB<FlagSchema>(name, version, {
    async upgrade(database, from, to, transaction) {
      const start = database.objectStoreNames.contains('flags') ? from : 0;
      try {
        for (const step of steps.slice(start, to ?? undefined)) await step(database, transaction);
      } catch {
        // Half an upgrade would be kept otherwise. The opening then fails, and the list stays what it was.
        transaction.done.catch(() => undefined);
        abortTransaction(transaction);
      }
    },
    // A newer version of the extension wants to upgrade in another context: this one lets go.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });

/** After a full disk, Chromium may give a database that has its version and nothing in it. */
function isComplete(database: FlagDatabase): boolean {
  if (!database.objectStoreNames.contains('flags')) return false;
  const { indexNames } = database.transaction('flags').store;
  return (['keys', 'savedAt', 'state', 'openDue'] as const).every((index) => indexNames.contains(index));
}

async function rowsOf(database: FlagDatabase): Promise<readonly FlagRow[]> {
  const isThere = database.objectStoreNames.contains('flags');
  return isThere ? await database.getAll('flags').catch(() => []) : [];
}
