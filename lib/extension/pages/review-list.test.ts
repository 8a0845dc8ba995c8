// oxlint-disable unicorn/require-post-message-target-origin -- a channel, not a window
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { flagChannelName, type FlagReply, type FlagRequest } from '@/lib/saved-pages/model/flag-protocol';
import type { Flag } from '@/lib/saved-pages/model/flag';
import type { ReviewState } from '@/lib/saved-pages/model/review-state';
import { noon, sampleFlags } from '@/lib/saved-pages/model/sample-flags';
import type { FlagLineToBackground } from '@/lib/extension/messaging/reconnecting-port';
import { openFlagStore } from '@/lib/extension/storage/flag-store';
import { BesideTheList } from '@/tests/support/flag-guard';
import { openReviewList } from './review-list';
import { flagService } from '@/lib/extension/background/flag-service';

type ListState = Extract<ReviewState, { kind: 'list' }>;

let names = 0;
const channel = new BroadcastChannel(flagChannelName);
afterEach(() => vi.restoreAllMocks());

const deadLine: FlagLineToBackground = {
  ask: () => Promise.resolve({ kind: 'failed', problem: 'broken' }),
  watch: () => undefined,
  stayAwake: () => undefined,
  close: () => undefined,
};

/** The page and the background with a database of its own; `refuse` lets writes fail as a full disk does. */
async function open(count: number, lastExport = '') {
  const store = openFlagStore(new BesideTheList().guard(), `review-${names++}`);
  const flags = sampleFlags(count);
  await store.import(flags);
  let full = false;
  const service = flagService(
    {
      ...store,
      edit: (...args) => (full ? Promise.reject(new DOMException('', 'QuotaExceededError')) : store.edit(...args)),
    },
    () => noon,
    (change) => channel.postMessage(change),
  );
  const asked: FlagRequest[] = [];
  const line = {
    ...deadLine,
    ask: (ask: FlagRequest) =>
      new Promise<FlagReply>((resolve) => {
        asked.push(ask);
        connected.set(asked.length - 1, resolve);
        page.receive({ kind: 'request', request: asked.length - 1, ask });
      }),
  };
  const connected = new Map<number, (reply: FlagReply) => void>();
  const page = service.connect({
    post: (message) => {
      if (message.kind === 'reply') connected.get(message.request)?.(message.reply);
    },
  });
  let state: ReviewState = { kind: 'reading' };
  const shown: ReviewState[] = [];
  const surroundings = { reader: store, line, now: () => noon, lastExport: Promise.resolve(lastExport) };
  const list = openReviewList(surroundings, (next) => shown.push((state = next)));
  const now = (): ListState => {
    if (state.kind !== 'list') throw new Error(`the list is ${state.kind}`);
    return state;
  };
  await vi.waitFor(() => expect(now().list.complete).toBe(true));
  return { list, now, flags, store, asked, shown, refuse: (refused: boolean) => (full = refused) };
}
const noteOf = (state: ListState, id: string) => state.list.listed.find(({ flag }) => flag.id === id)?.flag.note;

test('the newest stand first, then all, newest first', async () => {
  const { shown, now } = await open(700);
  const first = shown.find((state) => state.kind === 'list');
  expect(first?.kind === 'list' && first.list.listed.length).toBe(30);
  expect(first?.kind === 'list' && first.list.counts.total).toBe(700);
  const saved = now().list.listed.map(({ flag }) => flag.savedAt);
  expect(saved).toHaveLength(700);
  expect(saved).toEqual(saved.toSorted().toReversed());
});

test('an edit is written and shown', async () => {
  const { list, now, flags, store } = await open(3);
  const [{ id } = { id: '' }] = flags;
  list.edit([id], { note: 'mine' });
  await vi.waitFor(() => expect(noteOf(now(), id)).toBe('mine'));
  expect((await store.get([id]))[0]?.note).toBe('mine');
});

test('what a full storage refuses stays on the screen and is written with the next letter', async () => {
  const { list, now, flags, store, refuse } = await open(3);
  const [{ id, note: before } = { id: '', note: '' }] = flags;
  refuse(true);
  list.edit([id], { note: 'not written' });
  await vi.waitFor(() => expect(now()).toMatchObject({ problem: 'full', unsaved: [id] }));
  expect(noteOf(now(), id)).toBe('not written');
  expect((await store.get([id]))[0]?.note).toBe(before);
  refuse(false);
  list.edit([id], { tags: ['room again'] });
  await vi.waitFor(() => expect(now()).toMatchObject({ problem: null, unsaved: [] }));
  expect((await store.get([id]))[0]).toMatchObject({ note: 'not written', tags: ['room again'] });
});

test('removing many goes in runs and is undone exactly', async () => {
  const { list, now, flags, store, asked } = await open(500);
  list.remove(flags.map(({ id }) => id));
  await vi.waitFor(() => expect(now().removed).toHaveLength(500), { timeout: 5_000 });
  await vi.waitFor(() => expect(now().list.listed).toHaveLength(0));
  expect(asked.flatMap((ask) => (ask.kind === 'remove' ? ask.ids.length : []))).toEqual([200, 200, 100]);
  list.undo();
  await vi.waitFor(() => expect(now().list.listed).toHaveLength(500), { timeout: 5_000 });
  expect(now().removed).toEqual([]);
  expect(await store.get(flags.map(({ id }) => id))).toEqual(flags);
});

test('a flag that another window saved appears, and one that it removed goes', async () => {
  const { now, store, flags } = await open(2);
  const [, { id } = { id: '' }] = flags;
  const other = new BroadcastChannel(flagChannelName);
  const [, , fresh] = sampleFlags(3);
  if (fresh === undefined) throw new Error('no third flag');
  await store.import([fresh]);
  await store.remove([id]);
  other.postMessage({ ids: [fresh.id, id] });
  await vi.waitFor(() => expect(now().list.listed.map(({ flag }) => flag.id)).toEqual([fresh.id, flags[0]?.id]));
  other.close();
});

test('new flags are counted from the last export on', async () => {
  const { now, list, flags } = await open(60, sampleFlags(60)[9]?.savedAt);
  await vi.waitFor(() => expect(now().newSinceExport).toBe(50));
  list.exported(flags[58]?.savedAt ?? '');
  expect(now().newSinceExport).toBe(1);
});

test.each([
  ['broken', new Error('damaged')],
  ['newer', new DOMException('', 'VersionError')],
  ['full', new DOMException('', 'QuotaExceededError')],
])('a list that cannot be read is said: %s', async (reason, error) => {
  const store = openFlagStore(new BesideTheList().guard(), `review-${names++}`);
  const states: ReviewState[] = [];
  const reader = { ...store, counts: () => Promise.reject(error) };
  const line = deadLine;
  openReviewList({ reader, line, now: () => noon, lastExport: Promise.resolve('') }, (state) => states.push(state));
  await vi.waitFor(() => expect(states).toEqual([{ kind: 'failed', reason }]));
});

test('an empty list is not shown before the background has looked whether the browser emptied it', async () => {
  const store = openFlagStore(new BesideTheList().guard(), `review-${names++}`);
  const states: ReviewState[] = [];
  let answer: (reply: FlagReply) => void = () => undefined;
  const line = { ...deadLine, ask: () => new Promise<FlagReply>((resolve) => (answer = resolve)) };
  openReviewList({ reader: store, line, now: () => noon, lastExport: Promise.resolve('') }, (state) =>
    states.push(state),
  );
  await store.counts('2026-11-24');
  expect(states).toEqual([]);
  const trouble = { restored: 0, waiting: 5, lost: 0, day: '2026-11-24' };
  answer({ kind: 'checked', trouble });
  await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ kind: 'list', trouble }));
});

test('rows that are damaged are counted, and the background is asked to mend them', async () => {
  const { flags, store } = await open(3);
  const states: ReviewState[] = [];
  const asks: FlagRequest[] = [];
  const reader = {
    ...store,
    counts: () => Promise.resolve({ total: 90, toReview: 0, due: 0 }),
    all: async (_: number, each: (flags: readonly Flag[]) => boolean | Promise<boolean>) => {
      await each(flags.slice(1));
      return 1;
    },
  };
  const line = { ...deadLine, ask: (ask: FlagRequest) => (asks.push(ask), deadLine.ask(ask)) };
  openReviewList({ reader, line, now: () => noon, lastExport: Promise.resolve('') }, (state) => states.push(state));
  await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ list: { damaged: 1, complete: true } }));
  expect(asks).toEqual([
    { kind: 'check', isDamaged: false },
    { kind: 'check', isDamaged: true },
  ]);
});
