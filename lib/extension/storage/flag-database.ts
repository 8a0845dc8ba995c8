import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { Flag, FlagState } from '@/lib/saved-pages/model/flag';
import { toFlag, toRow, type FlagRow } from '@/lib/saved-pages/model/flag-row';
import { joinSamePages } from '@/lib/saved-pages/model/join-same-pages';
import { upgradeFlag } from '@/lib/saved-pages/model/upgrade-flag';

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
      const { openDue } = toRow(cursor.value);
      await cursor.update({
        ...(upgradeFlag(cursor.value, 1, 2) as FlagRow),
        ...(openDue !== undefined && { openDue }),
      });
    }
  },
  // Whom a page claims as its publisher is kept apart; keys are made by new rules, by which two flags may be one page.
  async (_database, transaction) => {
    const store = transaction.objectStore('flags');
    const flags = (await store.getAll()).map((row) => upgradeFlag(toFlag(row), 2, 3) as Flag);
    await store.clear();
    for (const flag of joinSamePages(flags)) await store.put(toRow(flag));
  },
];

export const flagDatabaseVersion = steps.length;

/** @param version an older one only in tests of the upgrade */
export function openFlagDatabase(name = 'masthead-flags', version = flagDatabaseVersion): Promise<FlagDatabase> {
  return openDB<FlagSchema>(name, version, {
    async upgrade(database, from, to, transaction) {
      for (const step of steps.slice(from, to ?? undefined)) await step(database, transaction);
    },
    // A newer version of the extension wants to upgrade in another context: this one lets go.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
