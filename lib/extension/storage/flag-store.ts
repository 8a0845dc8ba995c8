import { createFlag, keysOf } from '@/lib/saved-pages/model/create-flag';
import { editFlag } from '@/lib/saved-pages/model/edit-flag';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { toFlag, toRow, type FlagRow } from '@/lib/saved-pages/model/flag-row';
import type { FlagStore, ImportOptions } from '@/lib/saved-pages/model/flag-store';
import { mergeFlags } from '@/lib/saved-pages/model/merge-flags';
import { planImport } from '@/lib/saved-pages/model/plan-import';
import { saveAgain } from '@/lib/saved-pages/model/save-again';
import { openFlagDatabase, type FlagDatabase } from './flag-database';
import { flagReader } from './flag-reader';

/** Flags put between two reports of progress. */
const progressEvery = 500;

/** The reader's list. Opened at the first use, and again after the browser has closed it. */
export function openFlagStore(name?: string): FlagStore {
  let opened: Promise<FlagDatabase> | undefined;
  const database = (): Promise<FlagDatabase> => {
    opened ??= openFlagDatabase(name).then((open) => {
      const forget = (): void => {
        opened = undefined;
      };
      open.addEventListener('close', forget);
      open.addEventListener('versionchange', forget);
      return open;
    });
    opened.catch(() => (opened = undefined));
    return opened;
  };
  // Strict: what was confirmed to the reader survives a crash of the machine as well.
  const writing = async () => (await database()).transaction('flags', 'readwrite', { durability: 'strict' });
  /** Waits for the requests and the transaction; an error takes all of it back. */
  const settle = async <T>(transaction: Awaited<ReturnType<typeof writing>>, work: () => Promise<T>): Promise<T> => {
    const done = transaction.done;
    // The error is thrown below; here it only must not count as unhandled.
    done.catch(() => undefined);
    try {
      const result = await work();
      await done;
      return result;
    } catch (error) {
      abort(transaction);
      // A full disk aborts the transaction; its requests then only know that they were aborted.
      throw transaction.error ?? error;
    }
  };

  return {
    ...flagReader(database),
    async save(source, selection, now) {
      const fresh = createFlag(source, selection, now);
      if (fresh === undefined) return { kind: 'impossible' };
      const transaction = await writing();
      return await settle(transaction, async () => {
        const { store } = transaction;
        const rows = await Promise.all(keysOf(source).map((key) => store.index('keys').get(key)));
        const found = [...new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row])).values()];
        const [first, ...others] = found.map((row) => toFlag(row)).sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1));
        if (first === undefined) {
          await store.put(toRow(fresh));
          return { kind: 'saved', flag: fresh } as const;
        }
        // Two flags turn out to be one page: the elder takes the other in.
        await Promise.all(others.map(({ id }) => store.delete(id)));
        const flag = saveAgain(others.reduce(mergeFlags, first), source, selection, now);
        await store.put(toRow(flag));
        return { kind: 'again', flag } as const;
      });
    },
    async edit(ids, edit, now) {
      const transaction = await writing();
      return await settle(transaction, async () => {
        const rows = await Promise.all(ids.map((id) => transaction.store.get(id)));
        const flags = rows.filter((row) => row !== undefined).map((row) => editFlag(toFlag(row), edit, now));
        await Promise.all(flags.map(async (flag) => await transaction.store.put(toRow(flag))));
        return flags;
      });
    },
    async remove(ids) {
      const transaction = await writing();
      return await settle(transaction, async () => {
        const rows = await Promise.all(ids.map((id) => transaction.store.get(id)));
        await Promise.all(ids.map((id) => transaction.store.delete(id)));
        return rows.filter((row) => row !== undefined).map((row) => toFlag(row));
      });
    },
    async import(flags, options = {}) {
      options.signal?.throwIfAborted();
      const transaction = await writing();
      return await settle(transaction, async () => {
        const plan = planImport(
          (await transaction.store.getAll()).map((row) => toFlag(row)),
          flags,
        );
        await putAll(plan.put, async (row) => await transaction.store.put(row), options);
        return plan.imported;
      });
    },
  };
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

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The failed request has aborted it already.
  }
}
