import type { FlagReader } from '@/lib/saved-pages/model/flag-store';
import { isWhole, toFlag, type FlagRow } from '@/lib/saved-pages/model/flag-row';
import type { Flag } from '@/lib/saved-pages/model/flag';
import type { FlagConnection } from './flag-connection';
import type { FlagDatabase } from './flag-database';

const flagsIn = (rows: readonly (FlagRow | undefined)[]): Flag[] =>
  rows.filter((row) => isWhole(row)).map((row) => toFlag(row));

/** The list as it stands on the disk. Rows that are damaged are left out. */
export const flagReader = ({ use }: Pick<FlagConnection, 'use'>): FlagReader => ({
  find: (keys) =>
    use(async (database) => {
      const index = database.transaction('flags').store.index('keys');
      return flagsIn(await Promise.all(keys.map((key) => index.get(key))))[0];
    }),
  get: (ids) =>
    use(async (database) => {
      const { store } = database.transaction('flags');
      return flagsIn(await Promise.all(ids.map((id) => store.get(id))));
    }),
  newest: (count) =>
    use(async (database) => {
      const flags: Flag[] = [];
      let cursor = await database.transaction('flags').store.index('savedAt').openCursor(null, 'prev');
      while (cursor !== null && flags.length < count) {
        flags.push(...flagsIn([cursor.value]));
        cursor = await cursor.continue();
      }
      return flags;
    }),
  async all(runLength, each) {
    let range: IDBKeyRange | undefined;
    let damaged = 0;
    for (;;) {
      const { keys, rows } = await use((database) => readRun(database, range, runLength));
      const flags = flagsIn(rows);
      damaged += keys.length - flags.length;
      const last = keys.at(-1);
      if (last === undefined || !(await each(flags)) || keys.length < runLength) return damaged;
      range = IDBKeyRange.lowerBound(last, true);
    }
  },
  counts: (today) =>
    use(async (database) => {
      const { store } = database.transaction('flags');
      const [total, toReview, due] = await Promise.all([
        store.count(),
        store.index('state').count('to-review'),
        store.index('openDue').count(IDBKeyRange.upperBound(today)),
      ]);
      return { total, toReview, due };
    }),
});

/** The rows of one run; one by one where the browser cannot read one of them. */
async function readRun(open: FlagDatabase, range: IDBKeyRange | undefined, length: number) {
  const { store, done } = open.transaction('flags');
  const keys = await store.getAllKeys(range, length);
  try {
    const [rows] = await Promise.all([store.getAll(range, length), done]);
    return { keys, rows };
  } catch {
    return { keys, rows: await Promise.all(keys.map((key) => open.get('flags', key).catch(() => undefined))) };
  }
}
