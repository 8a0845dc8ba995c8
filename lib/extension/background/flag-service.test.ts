import { describe, expect, test, vi } from 'vitest';
import type { FlagReply, ToPage } from '@/lib/saved-pages/model/flag-protocol';
import { flagSource } from '@/lib/saved-pages/model/flag-source';
import type { FlagStore } from '@/lib/saved-pages/model/flag-store';
import { noon, sampleFlag, sampleFlags, sampleSource } from '@/lib/saved-pages/model/sample-flags';
import { flagService } from './flag-service';

const flag = sampleFlag(1);
const source = flagSource(sampleSource);

function start(changes: Partial<FlagStore> = {}) {
  const edit = vi.fn(() => Promise.resolve([flag]));
  const importAll = vi.fn(() => Promise.resolve({ added: 2, merged: 0, unchanged: 0, repeated: 0, apart: 0 }));
  const store: FlagStore = {
    find: () => Promise.resolve(flag),
    get: () => Promise.resolve([]),
    newest: () => Promise.resolve([]),
    all: () => Promise.resolve(0),
    counts: () => Promise.resolve({ total: 0, toReview: 0, due: 0 }),
    save: () => Promise.resolve({ kind: 'saved', flag }),
    edit,
    remove: () => Promise.resolve([flag]),
    import: importAll,
    check: () => Promise.resolve(null),
    dismissTrouble: () => Promise.resolve(),
    ...changes,
  };
  const changed = vi.fn();
  const service = flagService(store, () => noon, changed);
  const told: ToPage[] = [];
  const line = service.connect({ post: (message) => told.push(message) });
  let request = 0;
  const ask = async (what: object): Promise<FlagReply | undefined> => {
    const number = request++;
    line.receive({ kind: 'request', request: number, ask: what });
    return await vi.waitFor(() => {
      const reply = told.find((message) => message.kind === 'reply' && message.request === number);
      if (reply?.kind !== 'reply') throw new Error('not yet');
      return reply.reply;
    });
  };
  return { edit, importAll, changed, told, line, ask };
}

describe('requests', () => {
  test('a save is answered after it was written, and all pages are told', async () => {
    const { ask, changed } = start();
    expect(await ask({ kind: 'save', source, selection: '' })).toEqual({ kind: 'saved', flag });
    expect(changed).toHaveBeenCalledExactlyOnceWith({ ids: [flag.id] });
  });

  test.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['broken', new Error('anything else')],
  ])('a store that is %s is answered, and the next write runs', async (problem, error) => {
    const { ask } = start({ save: () => Promise.reject(error) });
    expect(await ask({ kind: 'save', source, selection: '' })).toEqual({ kind: 'failed', problem });
    expect(await ask({ kind: 'remove', ids: [flag.id] })).toEqual({ kind: 'flags', flags: [flag] });
  });

  test('letters typed while the disk works become one edit, the last text wins, and each is answered', async () => {
    let free: () => void = () => undefined;
    const busy = new Promise<void>((resolve) => (free = resolve));
    const { ask, edit } = start({ remove: () => busy.then(() => []) });
    const removal = ask({ kind: 'remove', ids: ['other'] });
    const edits = ['a', 'ab', 'abc'].map((note) => ask({ kind: 'edit', ids: [flag.id], edit: { note } }));
    const due = ask({ kind: 'edit', ids: [flag.id], edit: { due: '2026-12-01' } });
    free();
    await Promise.all([removal, due, ...edits]);
    expect(edit.mock.calls).toEqual([[[flag.id], { note: 'abc', due: '2026-12-01' }, noon]]);
  });

  test('letters of two windows that wait are two edits, each over what its window had', async () => {
    let free: () => void = () => undefined;
    const busy = new Promise<void>((resolve) => (free = resolve));
    const { ask, edit } = start({ remove: () => busy.then(() => []) });
    const removal = ask({ kind: 'remove', ids: ['other'] });
    const edits = [
      { note: 'ab', noteOver: 'a' },
      { note: 'ax', noteOver: 'a' },
      { note: 'axy', noteOver: 'ax' },
    ].map((typed) => ask({ kind: 'edit', ids: [flag.id], edit: typed }));
    free();
    await Promise.all([removal, ...edits]);
    expect(edit.mock.calls.map(([, ...typed]: readonly unknown[]) => typed[0])).toEqual([
      { note: 'ab', noteOver: 'a' },
      { note: 'axy', noteOver: 'a' },
    ]);
  });

  test('an import is written when its last run is there, in one go', async () => {
    const { ask, importAll, changed } = start();
    expect(await ask({ kind: 'import', import: 7, flags: sampleFlags(2), last: false })).toEqual({ kind: 'received' });
    expect(importAll).not.toHaveBeenCalled();
    expect(await ask({ kind: 'import', import: 7, flags: [sampleFlag(3)], last: true })).toMatchObject({
      kind: 'imported',
    });
    expect(importAll).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ length: 3 }),
      expect.objectContaining({ progress: expect.any(Function), signal: expect.any(AbortSignal) }),
    );
    expect(changed).toHaveBeenCalledOnce();
  });

  test.each([
    ['while its runs come in', false],
    ['while it is written', true],
  ])('an import that is cancelled %s is answered as such, and no page is told', async (_, last) => {
    const { ask, changed } = start({
      import: (_flags, { signal } = {}) =>
        new Promise((_resolve, reject) => {
          if (signal?.aborted === true) reject(signal.reason as Error);
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    });
    const written = ask({ kind: 'import', import: 7, flags: sampleFlags(2), last });
    if (!last) expect(await written).toEqual({ kind: 'received' });
    expect(await ask({ kind: 'cancel', import: 7 })).toEqual({ kind: 'received' });
    if (last) expect(await written).toEqual({ kind: 'cancelled' });
    expect(changed).not.toHaveBeenCalled();
  });

  test('runs of an import that was cancelled are forgotten', async () => {
    const { ask, importAll } = start();
    await ask({ kind: 'import', import: 7, flags: sampleFlags(2), last: false });
    await ask({ kind: 'cancel', import: 7 });
    await ask({ kind: 'import', import: 7, flags: [sampleFlag(3)], last: true });
    expect(importAll.mock.calls).toHaveLength(1);
    expect(importAll).toHaveBeenCalledWith([sampleFlag(3)], expect.anything());
  });

  test.each([
    ['another kind', { kind: 'drop' }],
    [
      'a flag with a javascript: address',
      { kind: 'import', import: 1, flags: [{ ...flag, address: 'javascript:alert(1)' }], last: true },
    ],
    ['a due day that is none', { kind: 'edit', ids: ['x'], edit: { due: '2026-02-30' } }],
    ['a note over the limit', { kind: 'edit', ids: ['x'], edit: { note: 'n'.repeat(100_001) } }],
    ['an edit of another field', { kind: 'edit', ids: ['x'], edit: { id: 'y' } }],
  ])('%s is refused at the border', (_, ask) => {
    expect(() => start().line.receive({ kind: 'request', request: 0, ask })).toThrow();
  });
});

describe('watching', () => {
  test('a page hears of its flag at once and after each write, until it closes', async () => {
    const { line, told, ask } = start();
    line.receive({ kind: 'watch', source: { url: source.url, canonical: null } });
    await vi.waitFor(() => expect(told).toEqual([{ kind: 'flag', flag, trouble: null }]));
    await ask({ kind: 'save', source, selection: '' });
    expect(told.filter(({ kind }) => kind === 'flag')).toHaveLength(2);
    line.close();
    await ask({ kind: 'save', source, selection: '' });
    expect(told.filter(({ kind }) => kind === 'flag')).toHaveLength(2);
  });
});
