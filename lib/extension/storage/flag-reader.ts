import type { FlagReader } from '@/lib/saved-pages/model/flag-store';
import { toFlag } from '@/lib/saved-pages/model/flag-row';
import type { FlagDatabase } from './flag-database';

/** The list as it stands on the disk. */
export function flagReader(database: () => Promise<FlagDatabase>): FlagReader {
  return {
    async find(keys) {
      const index = (await database()).transaction('flags').store.index('keys');
      const rows = await Promise.all(keys.map((key) => index.get(key)));
      const row = rows.find((found) => found !== undefined);
      return row === undefined ? undefined : toFlag(row);
    },
    async get(ids) {
      const { store } = (await database()).transaction('flags');
      const rows = await Promise.all(ids.map((id) => store.get(id)));
      return rows.filter((row) => row !== undefined).map((row) => toFlag(row));
    },
    async newest(count) {
      const flags = [];
      let cursor = await (await database()).transaction('flags').store.index('savedAt').openCursor(null, 'prev');
      while (cursor !== null && flags.length < count) {
        flags.push(toFlag(cursor.value));
        cursor = await cursor.continue();
      }
      return flags;
    },
    async all(runLength, each) {
      const open = await database();
      let range: IDBKeyRange | undefined;
      for (;;) {
        const rows = await open.getAll('flags', range, runLength);
        const last = rows.at(-1);
        if (last === undefined || !(await each(rows.map((row) => toFlag(row)))) || rows.length < runLength) return;
        range = IDBKeyRange.lowerBound(last.id, true);
      }
    },
    async counts(today) {
      const { store } = (await database()).transaction('flags');
      const [total, toReview, due] = await Promise.all([
        store.count(),
        store.index('state').count('to-review'),
        store.index('openDue').count(IDBKeyRange.upperBound(today)),
      ]);
      return { total, toReview, due };
    },
  };
}
