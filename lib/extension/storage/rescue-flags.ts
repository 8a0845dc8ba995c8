import { openDB, type IDBPDatabase } from 'idb';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { FlagSchema, parseFlag } from '@/lib/saved-pages/model/parse-flag';
import { flagVersion, upgradeFlag } from '@/lib/saved-pages/model/upgrade-flag';
import { flagDatabaseName } from './flag-database';
import { storedFlagCopy, type FlagCopy } from './flag-copy';

/** What can still be read of a list: of its database, whatever version wrote it, and of the second copy. */
export async function rescueFlags(name = flagDatabaseName, copy: FlagCopy = storedFlagCopy()): Promise<Flag[]> {
  const inDatabase = await readDatabase(name).catch(() => []);
  const inCopy = await copy
    .ids()
    .then((ids) => copy.get(ids))
    .catch(() => []);
  const flags = new Map(inCopy.map((flag) => [flag.id, flag]));
  for (const flag of inDatabase) if (flag.editedAt >= (flags.get(flag.id)?.editedAt ?? '')) flags.set(flag.id, flag);
  return [...flags.values()];
}

async function readDatabase(name: string): Promise<Flag[]> {
  const database = await openAsItIs(name);
  try {
    const keys = await database.getAllKeys('flags');
    const rows = await Promise.all(keys.map((key) => database.get('flags', key).catch(() => undefined)));
    return rows.map((row) => readFlag(row, database.version)).filter((flag) => flag !== undefined);
  } finally {
    database.close();
  }
}

/** Opens the version that is there. Where there is none, none is made. */
const openAsItIs = (name: string): Promise<IDBPDatabase> =>
  openDB(name, undefined, {
    upgrade(_database, _from, _to, transaction) {
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
  });

const fields = Object.keys(FlagSchema.entries);

/** What a newer version has added to a flag is left away. */
function readFlag(row: unknown, version: number): Flag | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const upgraded = upgradeFlag(row, Math.min(version, flagVersion)) as object;
  const parsed = parseFlag(Object.fromEntries(Object.entries(upgraded).filter(([field]) => fields.includes(field))));
  return 'flag' in parsed ? parsed.flag : undefined;
}
