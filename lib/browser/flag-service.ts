import { keysOf } from '@/lib/flag/create-flag';
import type { Flag, Now } from '@/lib/flag/flag';
import type { FlagReply, FlagRequest, FlagsChanged, ToPage } from '@/lib/flag/flag-protocol';
import type { FlagStore } from '@/lib/flag/flag-store';
import { parseFlagMessage } from '@/lib/flag/parse-flag-message';
import { flagWriter, type FlagWriter } from './flag-writer';

/** The way to one page. */
export interface FlagLine {
  post(message: ToPage): void;
}

/** What serves all our pages; the one writer. */
export interface FlagService {
  /** @returns what to call with each message of the page, and at its end */
  connect(line: FlagLine): { readonly receive: (message: unknown) => void; readonly close: () => void };
  /** Saves that no page asked for come here: from the keyboard, from a menu. */
  readonly writer: FlagWriter;
}

/** More flags than this in one change: the pages read everything again. */
const manyIds = 200;

/** @param changed called after each write */
export function flagService(store: FlagStore, now: () => Now, changed: (change: FlagsChanged) => void): FlagService {
  const watching = new Map<FlagLine, readonly string[]>();
  const show = async (line: FlagLine, keys: readonly string[]): Promise<void> => {
    const flag = await store.find(keys).catch(() => undefined);
    // The line may have closed, or watch another page by now.
    if (watching.get(line) === keys) line.post({ kind: 'flag', flag: flag ?? null });
  };
  const writer = flagWriter(store, now, async (ids) => {
    changed({ ids: ids.length > manyIds ? null : ids });
    await Promise.all([...watching].map(async ([line, keys]) => await show(line, keys)));
  });

  return {
    writer,
    connect(line) {
      const imports = new Map<number, Flag[]>();
      return {
        receive(message) {
          const parsed = parseFlagMessage(message);
          if (parsed.kind === 'watch') {
            const keys = keysOf(parsed.source);
            watching.set(line, keys);
            void show(line, keys);
            return;
          }
          const { request, ask } = parsed;
          const progress = (done: number): void => line.post({ kind: 'progress', request, done });
          void serve(ask, writer, imports, progress).then((reply) => line.post({ kind: 'reply', request, reply }));
        },
        close: () => watching.delete(line),
      };
    },
  };
}

/** @param imports the runs of imports that are still coming in */
function serve(
  ask: FlagRequest,
  writer: FlagWriter,
  imports: Map<number, Flag[]>,
  progress: (done: number) => void,
): Promise<FlagReply> {
  if (ask.kind === 'save') return writer.save(ask.source, ask.selection);
  if (ask.kind === 'edit') return writer.edit(ask.ids, ask.edit);
  if (ask.kind === 'remove') return writer.remove(ask.ids);
  const flags = (imports.get(ask.import) ?? []).concat(ask.flags);
  imports.set(ask.import, flags);
  if (!ask.last) return Promise.resolve({ kind: 'received' });
  imports.delete(ask.import);
  return writer.import(flags, progress);
}
