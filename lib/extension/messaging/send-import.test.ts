import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FlagReply, FlagRequest } from '@/lib/saved-pages/model/flag-protocol';
import { sampleFlag, sampleFlags } from '@/lib/saved-pages/model/sample-flags';
import { sendImport } from './send-import';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A background that answers when it is told to. */
function background() {
  const asks: FlagRequest[] = [];
  const answers: ((reply: FlagReply) => void)[] = [];
  const line = {
    ask: (ask: FlagRequest) => {
      asks.push(ask);
      return new Promise<FlagReply>((resolve) => {
        answers.push(resolve);
      });
    },
    stayAwake: vi.fn(),
    watch: vi.fn(),
    close: vi.fn(),
  };
  const answer = async (reply: FlagReply): Promise<void> => {
    answers.shift()?.(reply);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { line, asks, answer };
}
const sizes = (asks: readonly FlagRequest[]) =>
  asks.map((ask) => (ask.kind === 'import' ? [ask.flags.length, ask.last] : ask.kind));

test('a list goes over in runs, the next when the one before has arrived, and the last one says so', async () => {
  const { line, asks, answer } = background();
  const { reply } = sendImport(line, sampleFlags(1200), vi.fn());
  expect(sizes(asks)).toEqual([[500, false]]);
  await answer({ kind: 'received' });
  await answer({ kind: 'received' });
  expect(sizes(asks)).toEqual([
    [500, false],
    [500, false],
    [200, true],
  ]);
  const imported = {
    kind: 'imported',
    imported: { added: 1200, merged: 0, unchanged: 0, repeated: 0, apart: 0 },
  } as const;
  await answer(imported);
  expect(await reply).toEqual(imported);
});

test('long notes make runs of fewer flags: a message has a limit', () => {
  const { line, asks } = background();
  sendImport(
    line,
    Array.from({ length: 100 }, (_, n) => sampleFlag(n, { note: 'x'.repeat(100_000), earlierNotes: [] })),
    vi.fn(),
  );
  expect(sizes(asks)).toEqual([[39, false]]);
});

test('cancelled between two runs, no other is sent', async () => {
  const { line, asks, answer } = background();
  const sent = sendImport(line, sampleFlags(1200), vi.fn());
  sent.cancel();
  await answer({ kind: 'received' });
  expect(await sent.reply).toEqual({ kind: 'cancelled' });
  expect(sizes(asks)).toEqual([[500, false], 'cancel']);
});

test('a run that does not arrive ends it', async () => {
  const { line, asks, answer } = background();
  const { reply } = sendImport(line, sampleFlags(1200), vi.fn());
  await answer({ kind: 'failed', problem: 'broken' });
  expect(await reply).toEqual({ kind: 'failed', problem: 'broken' });
  expect(asks).toHaveLength(1);
});

test('the background is kept awake as long as it is written, and no longer', async () => {
  const { line, answer } = background();
  sendImport(line, sampleFlags(3), vi.fn());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(line.stayAwake).toHaveBeenCalledTimes(6);
  await answer({ kind: 'cancelled' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(line.stayAwake).toHaveBeenCalledTimes(6);
});
