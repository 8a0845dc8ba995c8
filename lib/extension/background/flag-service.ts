import { keysOf } from '@/lib/saved-pages/model/create-flag';
import type { Flag, Now } from '@/lib/saved-pages/model/flag';
import type { FlagReply, FlagRequest, FlagsChanged, ToPage } from '@/lib/saved-pages/model/flag-protocol';
import type { FlagStore, ImportOptions } from '@/lib/saved-pages/model/flag-store';
import { parseFlagMessage } from '@/lib/saved-pages/model/parse-flag-message';
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
    const trouble = await store.check().catch(() => null);
    // The line may have closed, or watch another page by now.
    if (watching.get(line) === keys) line.post({ kind: 'flag', flag: flag ?? null, trouble });
  };
  const writer = flagWriter(store, now, async (ids) => {
    changed({ ids: ids.length > manyIds ? null : ids });
    await Promise.all([...watching].map(async ([line, keys]) => await show(line, keys)));
  });

  return {
    writer,
    connect(line) {
      const imports = new Map<number, ComingIn>();
      return {
        receive(message) {
          const parsed = parseFlagMessage(message);
          if (parsed.kind === 'awake') return;
          if (parsed.kind === 'watch') {
            const keys = keysOf(parsed.source);
            watching.set(line, keys);
            void show(line, keys);
            return;
          }
          const { request, ask } = parsed;
          const progress = (done: number, all: number): void => line.post({ kind: 'progress', request, done, all });
          void serve(ask, writer, imports, progress).then((reply) => {
            // The page may have read the list before anything of it came back.
            if (reply.kind === 'checked' && reply.trouble !== null) changed({ ids: null });
            line.post({ kind: 'reply', request, reply });
          });
        },
        close: () => watching.delete(line),
      };
    },
  };
}

/** An import whose runs are coming in, or that is being written. */
interface ComingIn {
  readonly flags: Flag[];
  readonly cancel: AbortController;
}

/** @param imports of the page that asks */
function serve(
  ask: FlagRequest,
  writer: FlagWriter,
  imports: Map<number, ComingIn>,
  progress: NonNullable<ImportOptions['progress']>,
): Promise<FlagReply> {
  if (ask.kind === 'save') return writer.save(ask.source, ask.selection);
  if (ask.kind === 'edit') return writer.edit(ask.ids, ask.edit);
  if (ask.kind === 'remove') return writer.remove(ask.ids);
  if (ask.kind === 'check') return writer.check(ask.isDamaged);
  if (ask.kind === 'dismiss') return writer.dismiss();
  if (ask.kind === 'cancel') {
    imports.get(ask.import)?.cancel.abort();
    imports.delete(ask.import);
    return Promise.resolve({ kind: 'received' });
  }
  const coming = imports.get(ask.import) ?? { flags: [], cancel: new AbortController() };
  imports.set(ask.import, coming);
  for (const flag of ask.flags) coming.flags.push(flag);
  if (!ask.last) return Promise.resolve({ kind: 'received' });
  return writer.import(coming.flags, { progress, signal: coming.cancel.signal }).finally(() => {
    imports.delete(ask.import);
  });
}
