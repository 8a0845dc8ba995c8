import { canJoin, joinEdits, type FlagEdit } from '@/lib/saved-pages/model/edit-flag';
import type { Flag, Now } from '@/lib/saved-pages/model/flag';
import type { FlagReply } from '@/lib/saved-pages/model/flag-protocol';
import type { FlagSource } from '@/lib/saved-pages/model/flag-source';
import type { FlagStore, ImportOptions } from '@/lib/saved-pages/model/flag-store';
import { storageProblem } from '@/lib/extension/storage/storage-problem';

interface WaitingEdit {
  edit: FlagEdit;
  readonly reply: Promise<FlagReply>;
}

/** Writes, one after the other; what fails is answered, never thrown, and the next one runs. */
export interface FlagWriter {
  save(source: FlagSource, selection: string): Promise<FlagReply>;
  edit(ids: readonly string[], edit: FlagEdit): Promise<FlagReply>;
  remove(ids: readonly string[]): Promise<FlagReply>;
  import(flags: readonly Flag[], options: ImportOptions): Promise<FlagReply>;
  check(isDamaged: boolean): Promise<FlagReply>;
  dismiss(): Promise<FlagReply>;
}

/**
 * @param now the clock, asked at each write
 * @param wrote called after each write with the flags' ids, before it is answered
 */
export function flagWriter(
  store: FlagStore,
  now: () => Now,
  wrote: (ids: readonly string[]) => Promise<void>,
): FlagWriter {
  let queue: Promise<unknown> = Promise.resolve();
  const enqueue = (write: () => Promise<FlagReply>): Promise<FlagReply> => {
    const reply = queue
      .then(write)
      .catch(async (error: unknown): Promise<FlagReply> => ({ kind: 'failed', problem: await storageProblem(error) }));
    queue = reply;
    return reply;
  };
  const flagsReply = async (flags: readonly Flag[]): Promise<FlagReply> => {
    await wrote(idsOf(flags));
    return { kind: 'flags', flags };
  };

  // Letters arrive faster than the disk takes them: edits of one flag that still wait become one.
  const waiting = new Map<string, WaitingEdit>();
  const editOne = (id: string, edit: FlagEdit): Promise<FlagReply> => {
    const before = waiting.get(id);
    if (before !== undefined && canJoin(before.edit, edit)) {
      before.edit = joinEdits(before.edit, edit);
      return before.reply;
    }
    const reply = enqueue(async () => {
      if (waiting.get(id) === own) waiting.delete(id);
      const whole = own.edit;
      return await flagsReply(await store.edit([id], whole, now()));
    });
    const own: WaitingEdit = { edit, reply };
    waiting.set(id, own);
    return reply;
  };

  return {
    save: (source, selection) =>
      enqueue(async () => {
        const saved = await store.save(source, selection, now());
        if (saved.kind === 'impossible') return { kind: 'failed', problem: 'impossible' };
        await wrote([saved.flag.id]);
        return saved;
      }),
    edit: (ids, edit) => {
      const [id, ...others] = ids;
      if (id !== undefined && others.length === 0) return editOne(id, edit);
      return enqueue(async () => await flagsReply(await store.edit(ids, edit, now())));
    },
    remove: (ids) => enqueue(async () => await flagsReply(await store.remove(ids))),
    import: (flags, options) =>
      enqueue(async () => {
        try {
          const imported = await store.import(flags, options);
          await wrote(idsOf(flags));
          return { kind: 'imported', imported };
        } catch (error) {
          if (options.signal?.aborted === true) return { kind: 'cancelled' };
          throw error;
        }
      }),
    check: (isDamaged) => enqueue(async () => ({ kind: 'checked', trouble: await store.check(isDamaged) })),
    dismiss: () =>
      enqueue(async () => {
        await store.dismissTrouble();
        return { kind: 'checked', trouble: await store.check() };
      }),
  };
}

const idsOf = (flags: readonly Flag[]): string[] => flags.map(({ id }) => id);
