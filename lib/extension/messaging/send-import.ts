import type { Flag } from '@/lib/saved-pages/model/flag';
import type { FlagReply } from '@/lib/saved-pages/model/flag-protocol';
import type { FlagLineToBackground } from './reconnecting-port';

/** Runs are so small that the browser takes them as one message: it refuses those of 64 MB. */
const batchSize = 500;
const batchCharacters = 4_000_000;
/** Chrome stops a background that heard nothing for 30 seconds. */
const awakeEveryMs = 10_000;

export interface SentImport {
  readonly reply: Promise<FlagReply>;
  cancel(): void;
}

let next = 1;

/** Hands the flags over to the background, which writes them all in one transaction when the last one is there. */
export function sendImport(
  line: FlagLineToBackground,
  flags: readonly Flag[],
  progress: (done: number, all: number) => void,
): SentImport {
  const number = next++;
  const awake = setInterval(() => line.stayAwake(), awakeEveryMs);
  const send = async (): Promise<FlagReply> => {
    const batches = batchesOf(flags);
    for (const batch of batches.slice(0, -1)) {
      const reply = await line.ask({ kind: 'import', import: number, flags: batch, last: false });
      if (cancelled) return { kind: 'cancelled' };
      if (reply.kind !== 'received') return reply;
    }
    return await line.ask({ kind: 'import', import: number, flags: batches.at(-1) ?? [], last: true }, progress);
  };
  let cancelled = false;
  return {
    reply: send().finally(() => clearInterval(awake)),
    cancel() {
      cancelled = true;
      void line.ask({ kind: 'cancel', import: number });
    },
  };
}

function batchesOf(flags: readonly Flag[]): Flag[][] {
  const batches: Flag[][] = [[]];
  let characters = 0;
  for (const flag of flags) {
    const size =
      flag.note.length + flag.passage.length + flag.earlierNotes.reduce((sum, { text }) => sum + text.length, 0);
    const batch = batches.at(-1);
    if (batch === undefined || batch.length >= batchSize || (batch.length > 0 && characters + size > batchCharacters)) {
      batches.push([flag]);
      characters = size;
    } else {
      batch.push(flag);
      characters += size;
    }
  }
  return batches;
}
