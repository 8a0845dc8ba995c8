import { joinEdits, type FlagEdit } from '@/lib/saved-pages/model/edit-flag';
import type { Flag, Now } from '@/lib/saved-pages/model/flag';
import type { FlagReply, WriteProblem } from '@/lib/saved-pages/model/flag-protocol';
import type { FlagReader } from '@/lib/saved-pages/model/flag-store';
import type { FlagList } from '@/lib/saved-pages/model/listed-flags';
import { countNewer, withUnsaved, type ReviewState } from '@/lib/saved-pages/model/review-state';
import type { FlagLineToBackground } from '@/lib/extension/messaging/reconnecting-port';
import type { StoreTrouble } from '@/lib/saved-pages/model/store-trouble';
import { storageProblem } from '@/lib/extension/storage/storage-problem';
import { followFlags } from './flag-list';
import { sendImport } from '@/lib/extension/messaging/send-import';

/** So many flags are changed at a time: their answer is small, and no page reads its whole list again for it. */
const runLength = 200;

/** The review page's way to the list. Every call sends at once and returns at once. */
export interface ReviewList {
  readonly edit: (ids: readonly string[], edit: FlagEdit) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** Brings back what was removed last. */
  readonly undo: () => void;
  /** Everything was exported, or the reminder was put off. */
  readonly exported: (instant: string) => void;
  /** What the browser has lost was seen. */
  readonly dismiss: () => void;
}

interface Surroundings {
  readonly reader: FlagReader;
  readonly line: FlagLineToBackground;
  readonly now: () => Now;
  /** The instant of the last export of everything; empty: never. */
  readonly lastExport: Promise<string>;
}

/** @param show called with the state now and whenever it changes, in this window or another */
export function openReviewList(
  { reader, line, now, lastExport }: Surroundings,
  show: (state: ReviewState) => void,
): ReviewList {
  let list: FlagList | undefined;
  let problem: WriteProblem | null = null;
  let removed: readonly Flag[] = [];
  let exportedAt: string | undefined;
  let trouble: StoreTrouble | null = null;
  /** What the background found when it looked whether the browser had emptied the list. */
  let checked: FlagReply | undefined;
  const unsaved = new Map<string, FlagEdit>();
  const tell = (): void => {
    // An empty list may be one that the browser has emptied: the background knows.
    if (list === undefined || (list.counts.total === 0 && checked === undefined)) return;
    if (list.counts.total === 0 && checked?.kind === 'failed')
      return show({ kind: 'failed', reason: checked.problem === 'impossible' ? 'broken' : checked.problem });
    show({
      kind: 'list',
      list: withUnsaved(list, unsaved, now()),
      problem,
      unsaved: [...unsaved.keys()],
      removed,
      newSinceExport: exportedAt === undefined ? 0 : countNewer(list, exportedAt),
      trouble,
    });
  };
  const answered = (reply: FlagReply): void => {
    const before = problem;
    problem = reply.kind === 'failed' ? reply.problem : unsaved.size === 0 ? null : problem;
    if (before !== problem) tell();
  };
  const sendEdit = async (ids: readonly string[], edit: FlagEdit): Promise<void> => {
    const reply = await line.ask({ kind: 'edit', ids, edit });
    const kept = unsaved.size;
    for (const id of ids) {
      if (reply.kind === 'failed') unsaved.set(id, joinEdits(unsaved.get(id) ?? {}, edit));
      else unsaved.delete(id);
    }
    answered(reply);
    if (kept !== unsaved.size || reply.kind === 'failed') tell();
  };

  const check = async (isDamaged: boolean): Promise<void> => {
    checked = await line.ask({ kind: 'check', isDamaged });
    if (checked.kind === 'checked') ({ trouble } = checked);
    tell();
  };
  void check(false);
  const following = followFlags(reader, (next) => {
    list = next;
    tell();
  });
  following.then(
    () => {
      if ((list?.damaged ?? 0) > 0) void check(true);
    },
    async (error: unknown) => show({ kind: 'failed', reason: await storageProblem(error) }),
  );
  void lastExport.then((instant) => {
    exportedAt ??= instant;
    tell();
  });

  return {
    edit(ids, edit) {
      const [trying, fresh] = [ids.filter((id) => unsaved.has(id)), ids.filter((id) => !unsaved.has(id))];
      // What could not be written is tried again with what comes next.
      for (const id of trying) void sendEdit([id], joinEdits(unsaved.get(id) ?? {}, edit));
      for (const run of runsOf(fresh)) void sendEdit(run, edit);
    },
    remove(ids) {
      void Promise.all(runsOf(ids).map((run) => line.ask({ kind: 'remove', ids: run }))).then((replies) => {
        const gone = replies.flatMap((reply) => (reply.kind === 'flags' ? reply.flags : []));
        if (gone.length > 0) removed = gone;
        for (const { id } of gone) unsaved.delete(id);
        replies.forEach(answered);
        tell();
      });
    },
    undo() {
      const back = removed;
      if (back.length === 0) return;
      removed = [];
      tell();
      void sendImport(line, back, () => undefined).reply.then((reply) => {
        if (reply.kind === 'failed') removed = back;
        answered(reply);
        tell();
      });
    },
    exported(instant) {
      exportedAt = instant;
      tell();
    },
    dismiss() {
      trouble = null;
      tell();
      void line.ask({ kind: 'dismiss' });
    },
  };
}

function runsOf<T>(values: readonly T[]): (readonly T[])[] {
  const runs: (readonly T[])[] = [];
  for (let start = 0; start < values.length; start += runLength) runs.push(values.slice(start, start + runLength));
  return runs;
}
