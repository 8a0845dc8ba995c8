import { createFlag, keysOf } from '@/lib/saved-pages/model/create-flag';
import { editFlag } from '@/lib/saved-pages/model/edit-flag';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { isWhole, toFlag, toRow, type FlagRow } from '@/lib/saved-pages/model/flag-row';
import type { FlagStore, ImportOptions, Saved } from '@/lib/saved-pages/model/flag-store';
import { mergeFlags } from '@/lib/saved-pages/model/merge-flags';
import { planImport } from '@/lib/saved-pages/model/plan-import';
import { saveAgain } from '@/lib/saved-pages/model/save-again';
import { abortTransaction } from './abort-transaction';
import { flagConnection } from './flag-connection';
import type { FlagDatabase } from './flag-database';
import type { FlagChange } from './flag-change';
import type { FlagGuard } from './flag-guard';
import { withFlagLock } from './flag-lock';
import { flagReader } from './flag-reader';

/** Flags put between two reports of progress. */
const progressEvery = 500;

/** What a write does, and what it answers; nothing is written where it changes nothing. */
interface PlannedWrite<T> extends FlagChange {
  readonly answer: T;
}
type Rows = ReturnType<typeof rowsOf>;
const rowsOf = (database: FlagDatabase) => database.transaction('flags').store;

/** The reader's list, for the one context that writes to it: the background. */
export function openFlagStore(guard: FlagGuard, name?: string): FlagStore {
  const connection = flagConnection(name, (open) => guard.check(open));
  /** Plans from what is there, keeps the second copy, and only then writes, all or nothing. */
  const write = <T>(plan: (rows: Rows) => Promise<PlannedWrite<T>>, options: ImportOptions = {}): Promise<T> =>
    connection.use((database) =>
      withFlagLock(async () => {
        const { answer, ...change } = await plan(rowsOf(database));
        if (change.put.length + change.removed.length === 0) return answer;
        await guard.begin(change);
        let isWhole = false;
        try {
          await writeAll(database, change, options);
          isWhole = true;
        } finally {
          await guard.end(database, change, isWhole).catch(() => undefined);
        }
        return answer;
      }),
    );

  return {
    ...flagReader(connection),
    async check(isDamaged = false) {
      const database = await connection.open();
      if (isDamaged) await guard.mend(database);
      return await guard.trouble();
    },
    dismissTrouble: () => guard.dismiss(),
    async save(source, selection, now) {
      const fresh = createFlag(source, selection, now);
      if (fresh === undefined) return { kind: 'impossible' };
      return await write(async (store): Promise<PlannedWrite<Saved>> => {
        const rows = await Promise.all(keysOf(source).map((key) => store.index('keys').get(key)));
        const found = [...new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row])).values()];
        const [first, ...others] = found.map((row) => toFlag(row)).sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1));
        if (first === undefined)
          return { put: [fresh], removed: [], before: [], answer: { kind: 'saved', flag: fresh } };
        // Two flags turn out to be one page: the elder takes the other in.
        const flag = saveAgain(others.reduce(mergeFlags, first), source, selection, now);
        return {
          put: [flag],
          removed: others.map(({ id }) => id),
          before: [first, ...others],
          answer: { kind: 'again', flag },
        };
      });
    },
    edit: (ids, edit, now) =>
      write(async (rows) => {
        const before = await flagsOf(rows, ids);
        const flags = before.map((flag) => editFlag(flag, edit, now));
        return { put: flags, removed: [], before, answer: flags };
      }),
    remove: (ids) =>
      write(async (rows) => {
        const flags = await flagsOf(rows, ids);
        return { put: [], removed: flags.map(({ id }) => id), before: flags, answer: flags };
      }),
    async import(flags, options = {}) {
      options.signal?.throwIfAborted();
      return await write(async (rows) => {
        const present = (await rows.getAll()).filter((row) => isWhole(row)).map((row) => toFlag(row));
        const { put, imported } = planImport(present, flags);
        const changed = new Set(put.map(({ id }) => id));
        return { put, removed: [], before: present.filter(({ id }) => changed.has(id)), answer: imported };
      }, options);
    },
  };
}

async function flagsOf(rows: Rows, ids: readonly string[]): Promise<Flag[]> {
  const found = await Promise.all(ids.map((id) => rows.get(id)));
  return found.filter((row) => row !== undefined).map((row) => toFlag(row));
}

/** One transaction; an error takes all of it back. */
async function writeAll(database: FlagDatabase, { put, removed }: FlagChange, options: ImportOptions): Promise<void> {
  // Strict: what was confirmed to the reader survives a crash of the machine as well.
  const transaction = database.transaction('flags', 'readwrite', { durability: 'strict' });
  const { done, store } = transaction;
  // The error is thrown below; here it only must not count as unhandled.
  done.catch(() => undefined);
  try {
    // First, as another flag may take over the keys of a removed one.
    await Promise.all(removed.map((id) => store.delete(id)));
    await putAll(put, async (row) => await store.put(row), options);
    await done;
  } catch (error) {
    abortTransaction(transaction);
    // A full disk aborts the transaction; its requests then only know that they were aborted.
    throw transaction.error ?? error;
  }
}

/** Many requests at a time: waiting for each one makes 10,000 of them slow. */
async function putAll(
  flags: readonly Flag[],
  put: (row: FlagRow) => Promise<unknown>,
  { progress, signal }: ImportOptions,
): Promise<void> {
  for (let start = 0; start < flags.length; start += progressEvery) {
    signal?.throwIfAborted();
    await Promise.all(flags.slice(start, start + progressEvery).map((flag) => put(toRow(flag))));
    progress?.(Math.min(start + progressEvery, flags.length), flags.length);
  }
  signal?.throwIfAborted();
}
