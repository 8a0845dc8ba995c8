import type { Dataset } from '@/lib/report/dataset';
import { flagLimits, type Flag } from '@/lib/saved-pages/model/flag';
import type { FlagReader } from '@/lib/saved-pages/model/flag-store';
import { checkPublisher, namePublisher } from '@/lib/saved-pages/model/name-publisher';
import { planImport } from '@/lib/saved-pages/model/plan-import';
import {
  previewedTitles,
  type ImportSession,
  type ImportState,
  type PreviewedFile,
} from '@/lib/saved-pages/import/import-state';
import type { ImportContext, Refused } from '@/lib/saved-pages/import/import-rows';
import type { ParsedFile, RefusedFile } from '@/lib/saved-pages/import/parse-import';
import { now } from '@/lib/extension/background/flag-clock';
import type { FlagLineToBackground } from '@/lib/extension/messaging/reconnecting-port';
import { sendImport, type SentImport } from '@/lib/extension/messaging/send-import';
import type { ParseFile, Parsing } from './parse-in-worker';

interface Surroundings {
  readonly line: FlagLineToBackground;
  readonly reader: FlagReader;
  readonly dataset: Dataset;
  readonly parse: ParseFile;
  /** Of our own bookmark files, in the reader's language. */
  readonly folders: ImportContext['folders'];
}

/** @param show called at every change */
export function startImport(
  { line, reader, dataset, parse, folders }: Surroundings,
  show: (state: ImportState) => void,
): ImportSession {
  let flags: readonly Flag[] = [];
  let sent: SentImport | undefined;
  let parsing: Parsing | undefined;
  // The answer to what the reader has left is dropped.
  let turn = 0;

  const read = async (files: readonly File[]): Promise<void> => {
    const own = ++turn;
    const parsed: (ParsedFile | RefusedFile)[] = [];
    for (const file of files) {
      const progress = (done: number, of: number): void => {
        if (own === turn) show({ kind: 'reading', name: file.name, done, of });
      };
      progress(0, 0);
      const bytes = await bytesOf(file);
      if (own !== turn) return;
      if ('refused' in bytes) parsed.push(bytes);
      else {
        parsing = parse(file.name, bytes, { now: now(), folders }, progress);
        parsed.push(...(await parsing.files));
      }
      if (own !== turn) return;
      progress(0, 0);
    }
    const refused = parsed.find((file) => 'refused' in file);
    if (refused !== undefined) {
      show({ kind: 'refused', name: refused.name, refusal: refused.refused });
      return;
    }
    const known = parsed.filter((file): file is ParsedFile => !('refused' in file));
    const isLeft = (): boolean => own !== turn;
    const [named, present] = await Promise.all([namePublishers(known, dataset, isLeft), allFlags(reader)]);
    if (own !== turn) return;
    flags = named;
    const would = planImport(present, flags).imported;
    show({ kind: 'preview', preview: { files: known.map((file) => previewed(file)), would } });
  };

  return {
    choose(files) {
      if (files.length > 0) read(files).catch(() => show({ kind: 'failed', problem: 'broken' }));
    },
    confirm() {
      const own = ++turn;
      show({ kind: 'writing', done: 0, all: flags.length });
      sent = sendImport(line, flags, (done, all) => {
        if (own === turn) show({ kind: 'writing', done, all });
      });
      void sent.reply.then((reply) => {
        sent = undefined;
        if (own !== turn) return;
        flags = [];
        if (reply.kind === 'imported') show({ kind: 'done', imported: reply.imported });
        else if (reply.kind === 'cancelled') show({ kind: 'cancelled' });
        else show({ kind: 'failed', problem: reply.kind === 'failed' ? reply.problem : 'broken' });
      });
    },
    cancel() {
      // The answer says whether it came in time.
      if (sent !== undefined) sent.cancel();
      else {
        turn++;
        parsing?.cancel();
        flags = [];
        show({ kind: 'choose' });
      }
    },
  };
}

/** So many are named between which the page can paint and answer. */
const namedAtOnce = 250;
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | RefusedFile> {
  const refuse = (reason: Refused['refused']['reason']): RefusedFile => ({ name: file.name, refused: { reason } });
  if (file.size > flagLimits.importBytes) return refuse('tooLarge');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes === undefined ? refuse('unreadable') : new Uint8Array(bytes);
}

/** Other programs' pages get the publishers of their addresses; what our own files say of them is checked. */
async function namePublishers(files: readonly ParsedFile[], dataset: Dataset, isLeft: () => boolean): Promise<Flag[]> {
  const publishersOf = (domain: string) => dataset.publishersOf(domain);
  const flags: Flag[] = [];
  for (const { source, flags: found } of files) {
    const named = source === 'json' || source === 'csv' ? checkPublisher : namePublisher;
    for (const flag of found) {
      if (flags.length % namedAtOnce === 0) await nextTask();
      if (isLeft()) return flags;
      flags.push(await named(flag, publishersOf));
    }
  }
  return flags;
}

async function allFlags(reader: FlagReader): Promise<Flag[]> {
  const flags: Flag[] = [];
  await reader.all(1000, (run) => {
    for (const flag of run) flags.push(flag);
    return true;
  });
  return flags;
}

const previewed = ({ flags, ...file }: ParsedFile): PreviewedFile => ({
  ...file,
  count: flags.length,
  titles: [...new Set(flags.slice(0, previewedTitles).map(({ title, address }) => title || address))],
});
