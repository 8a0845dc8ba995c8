import type { StoreTrouble } from '@/lib/saved-pages/model/store-trouble';
import { flagVersion } from '@/lib/saved-pages/model/upgrade-flag';
import type { FlagChange } from './flag-change';
import type { FlagCopy } from './flag-copy';
import type { FlagDatabase } from './flag-database';
import { withFlagLock } from './flag-lock';
import type { FlagMark, FlagMarkStore } from './flag-mark';
import type { FlagTroubles } from './flag-trouble';
import { isStorageFull } from './is-storage-full';
import { copyPages, everyPage, restoreFromCopy, takeBack } from './restore-flags';

/** Watches over the list's database, which a browser may empty without a word (docs/adr/0021). */
export interface FlagGuard {
  /** With each database that was opened, before anybody uses it: brings back what it has lost. */
  check(database: FlagDatabase): Promise<void>;
  /** Mends rows of the database that turned out to be damaged. */
  mend(database: FlagDatabase): Promise<void>;
  /** Before a write. Rejects where there is no room for the second copy: the database is then not to be touched. */
  begin(change: FlagChange): Promise<void>;
  /** After a write. @param isWhole it is on the disk */
  end(database: FlagDatabase, change: FlagChange, isWhole: boolean): Promise<void>;
  trouble(): Promise<StoreTrouble | null>;
  /** The reader has seen it. */
  dismiss(): Promise<void>;
}

/** So many pages of a write are copied before it; of more, all are copied later, a run at a time: nobody waits long. */
const maxAtOnce = 500;
const runLength = 200;

interface Surroundings {
  readonly mark: FlagMarkStore;
  readonly copy: FlagCopy;
  readonly troubles: FlagTroubles;
}

export function flagGuard({ mark, copy, troubles }: Surroundings): FlagGuard {
  /** As it was written last; undefined where there is none. */
  let marked: FlagMark | undefined;
  /** List and copy may differ: they are compared at the next start. */
  let isUneven = false;
  /** Copies of many pages that are under way. */
  let later = 0;

  const setMark = async (state: Omit<FlagMark, 'version'>): Promise<void> => {
    const next = { ...state, version: flagVersion };
    if (marked !== undefined && isSame(marked, next)) return;
    await mark.write(next);
    marked = next;
  };
  /** What could not be kept beside the list is made up for at the next start; where there is no room, nothing is written. */
  const beside = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      isUneven = true;
      if (await isStorageFull(error)) throw new DOMException('no room for the second copy', 'QuotaExceededError');
    }
  };
  const isWriting = (): boolean => isUneven || later > 0;
  /** Copies many pages a run at a time; in between, the reader's own writes have their turn. */
  const copyLater = async (database: FlagDatabase, ids: readonly string[]): Promise<void> => {
    later++;
    try {
      for (let start = 0; start < ids.length; start += runLength)
        await withFlagLock(() => copyPages(database, copy, ids.slice(start, start + runLength)));
    } catch {
      isUneven = true;
    }
    later--;
    await withFlagLock(async () => {
      if (marked !== undefined) await setMark({ ...marked, writing: isWriting() });
    }).catch(() => undefined);
  };

  return {
    check: (database) =>
      withFlagLock(async () => {
        marked = await mark.read();
        const before = await compare(database, marked);
        if (before === 'same') return;
        if (before !== 'more') {
          const present = await database.count('flags');
          const nothing = { restored: 0, waiting: 0, known: present };
          const { known, ...back } = await restoreFromCopy(database, copy).catch(() => nothing);
          await troubles.add({ ...back, lost: Math.max(0, (marked?.count ?? 0) - known) });
          // The mark goes on telling of what is to come back.
          if (troubles.isWaiting()) return;
          await setMark({ count: await database.count('flags'), newest: null, writing: true }).catch(() => undefined);
        }
        marked ??= { count: await database.count('flags'), newest: null, version: flagVersion, writing: true };
        isUneven = false;
        const pages = await everyPage(database, copy).catch(() => undefined);
        // Where the copy cannot be made now, the list is no less usable.
        if (pages === undefined) isUneven = true;
        else void copyLater(database, pages);
      }),
    mend: (database) =>
      withFlagLock(async () => {
        const { restored, waiting } = await restoreFromCopy(database, copy);
        await troubles.add({ restored, waiting, lost: 0 });
      }),
    async begin({ put, removed }) {
      // The mark never promises more than is on the disk, whenever the browser ends.
      if (removed.length > 0 || isMuch({ put, removed })) {
        const count = Math.max(0, (marked?.count ?? 0) - removed.length);
        await beside(setMark({ count, newest: null, writing: true }));
      }
      if (isMuch({ put, removed })) return;
      await beside(copy.delete(removed));
      await beside(copy.put(put));
    },
    async end(database, change, isWhole) {
      const { put, removed } = change;
      const ids = [...put.map(({ id }) => id), ...removed];
      if (isMuch(change) && isWhole) void copyLater(database, ids);
      if (!isMuch(change) && !isWhole) await takeBack(copy, change).catch(() => (isUneven = true));
      if (troubles.isWaiting()) return;
      const last = put.at(-1);
      const newest = last === undefined || !isWhole ? null : { id: last.id, editedAt: last.editedAt };
      const count = await database.count('flags');
      await setMark({ count, newest, writing: isWriting() });
    },
    trouble: () => troubles.read(),
    dismiss: () => troubles.dismiss(),
  };
}

const isMuch = ({ put, removed }: Pick<FlagChange, 'put' | 'removed'>): boolean =>
  put.length + removed.length > maxAtOnce;

const isSame = (a: FlagMark, b: FlagMark): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the database is beside its mark; `unmarked` also where the mark cannot be read. */
async function compare(
  database: FlagDatabase,
  mark: FlagMark | undefined,
): Promise<'same' | 'less' | 'more' | 'unmarked'> {
  if (mark === undefined) return 'unmarked';
  const count = await database.count('flags');
  if (count < mark.count) return 'less';
  if (mark.newest !== null) {
    const row = await database.get('flags', mark.newest.id);
    if (row === undefined || row.editedAt < mark.newest.editedAt) return 'less';
  }
  return count > mark.count || mark.writing || mark.version !== flagVersion ? 'more' : 'same';
}
