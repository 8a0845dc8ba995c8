import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toRow, type FlagRow } from '@/lib/saved-pages/model/flag-row';
import { at, inVersion2, noon, sampleFlag, sampleFlags, sampleSource } from '@/lib/saved-pages/model/sample-flags';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { openFlagDatabase } from './flag-database';
import { BesideTheList } from '@/tests/support/flag-guard';
import { openFlagStore } from './flag-store';

let name: string;
beforeEach(() => {
  name = `test-${Math.random()}`;
  return () => void deleteDB(name);
});

const open = () => openFlagStore(new BesideTheList().guard(), name);

async function everyFlag(store: ReturnType<typeof openFlagStore>): Promise<Flag[]> {
  const flags: Flag[] = [];
  await store.all(7, (run) => flags.push(...run) > 0);
  return flags;
}

describe('one page, one flag', () => {
  test('a page is saved once, whatever parameters its address carries', async () => {
    const store = open();
    expect(await store.save(sampleSource, '', noon)).toMatchObject({ kind: 'saved' });
    expect(
      await store.save({ ...sampleSource, url: 'https://www.example.org/opinion?fbclid=2#x' }, 'words', noon),
    ).toMatchObject({
      kind: 'again',
      flag: { passage: 'words' },
    });
    expect(await everyFlag(store)).toHaveLength(1);
  });

  test('saved by a link first, the page is found again when its canonical address is known', async () => {
    const store = open();
    await store.save({ ...sampleSource, url: 'https://example.org/?p=7' }, '', noon);
    await store.save(
      { ...sampleSource, url: 'https://example.org/?p=7', canonical: 'https://example.org/opinion' },
      '',
      noon,
    );
    await store.save({ ...sampleSource, url: 'https://example.org/opinion' }, '', noon);
    expect(await everyFlag(store)).toHaveLength(1);
    expect((await store.find(['example.org/opinion']))?.id).toBe('example.org?p=7');
  });

  test('two flags that turn out to be one page become one, with both notes', async () => {
    const store = open();
    await store.save({ ...sampleSource, url: 'https://example.org/?p=7' }, '', at('2026-01-01T00:00:00.000Z'));
    await store.save({ ...sampleSource, url: 'https://example.org/opinion' }, '', at('2026-01-02T00:00:00.000Z'));
    await store.edit(['example.org?p=7'], { note: 'one' }, at('2026-01-03T00:00:00.000Z'));
    await store.edit(['example.org/opinion'], { note: 'two' }, at('2026-01-04T00:00:00.000Z'));
    await store.save(
      { ...sampleSource, url: 'https://example.org/?p=7', canonical: 'https://example.org/opinion' },
      '',
      noon,
    );
    expect(await everyFlag(store)).toMatchObject([
      { id: 'example.org?p=7', note: 'two', earlierNotes: [{ text: 'one' }] },
    ]);
  });

  test('what has no web address is not saved', async () => {
    expect(await open().save({ ...sampleSource, url: 'file:///x' }, '', noon)).toEqual({
      kind: 'impossible',
    });
  });

  test('saves at the same time do not make two', async () => {
    const [one, two] = [open(), open()];
    await Promise.all(
      Array.from({ length: 50 }, (_, n) => (n % 2 === 0 ? one : two).save(sampleSource, `p${n}.`, noon)),
    );
    const [flag, ...others] = await everyFlag(open());
    expect(others).toEqual([]);
    expect(flag?.passage.split('\n\n')).toHaveLength(50);
  });
});

describe('reading', () => {
  test('the newest come first, the runs hold all, and the counts agree', async () => {
    const store = open();
    const flags = sampleFlags(50);
    await store.import(flags);
    expect((await store.newest(3)).map(({ id }) => id)).toEqual([49, 48, 47].map((n) => sampleFlag(n).id));
    expect(await everyFlag(store)).toHaveLength(50);
    const toReview = flags.filter(({ state }) => state === 'to-review');
    expect(await store.counts('2026-11-15')).toEqual({
      total: 50,
      toReview: toReview.length,
      due: toReview.filter(({ due }) => due !== null && due <= '2026-11-15').length,
    });
  });
});

describe('removing and bringing back', () => {
  test('a removed flag comes back as it was', async () => {
    const store = open();
    const flags = sampleFlags(5);
    await store.import(flags);
    const removed = await store.remove([flags[2]?.id ?? '', 'never there']);
    expect(await everyFlag(store)).toHaveLength(4);
    expect(await store.import(removed)).toEqual({ added: 1, merged: 0, unchanged: 0, repeated: 0, apart: 0 });
    expect((await everyFlag(store)).sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1))).toEqual(flags);
  });
});

describe('importing', () => {
  test('the same list twice changes nothing', async () => {
    const store = open();
    await store.import(sampleFlags(30));
    expect(await store.import(sampleFlags(30))).toEqual({ added: 0, merged: 0, unchanged: 30, repeated: 0, apart: 0 });
  });

  test('progress is told, and the last one is the whole', async () => {
    const progress = vi.fn();
    await open().import(sampleFlags(1200), { progress });
    expect(progress.mock.calls).toEqual([500, 1000, 1200].map((done) => [done, 1200]));
  });

  test('cancelled at any step before its end, it leaves the list as it was', async () => {
    const store = open();
    await store.import(sampleFlags(3));
    for (const step of [0, 500, 1000, 1197]) {
      const cancel = new AbortController();
      const progress = (done: number): void => {
        if (done === step) cancel.abort();
      };
      if (step === 0) cancel.abort();
      await expect(store.import(sampleFlags(1200), { progress, signal: cancel.signal })).rejects.toThrow(/abort/u);
      expect(await everyFlag(store)).toHaveLength(3);
    }
  });

  test('a failing row takes the whole import back', async () => {
    const store = open();
    await store.import(sampleFlags(3));
    const bad = { ...sampleFlag(8), id: undefined as unknown as string };
    await expect(store.import([sampleFlag(7), bad])).rejects.toThrow();
    expect(await everyFlag(store)).toHaveLength(3);
  });
});

describe('upgrading', () => {
  test.each([1, 2])('version %d with data in it becomes the present one with the same data', async (version) => {
    const flags = Array.from({ length: 40 }, (_, n) => sampleFlag(n, { earlierNotes: [] }));
    const old = await openFlagDatabase(name, version);
    for (const flag of flags) {
      const { keys, openDue } = toRow(flag);
      const row = { ...inVersion2(flag), keys };
      const { earlierNotes: _none, ...first } = row as FlagRow;
      await old.put('flags', (version === 1 ? first : { ...row, ...(openDue !== undefined && { openDue }) }) as never);
    }
    old.close();
    const store = open();
    expect((await everyFlag(store)).sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1))).toEqual(flags);
    expect((await store.counts('2026-12-31')).due).toBe(
      flags.filter(({ due, state }) => due !== null && state === 'to-review').length,
    );
  });

  test('two saved pages that are one by the present rules become one, and nothing that was written is lost', async () => {
    const old = await openFlagDatabase(name, 2);
    const address = 'https://www.youtube.com/watch?v=abc';
    const twice = [1, 2].map((n) =>
      sampleFlag(n, { id: `youtube.com/watch?si=${n}&v=abc`, address: `${address}&si=${n}`, alsoSeenAt: [] }),
    );
    for (const flag of twice) await old.put('flags', { ...inVersion2(flag), keys: [flag.id] } as never);
    old.close();
    const store = open();
    const [flag, ...others] = await everyFlag(store);
    expect(others).toEqual([]);
    expect(
      flag?.earlierNotes
        .concat({ text: flag.note, editedAt: '' })
        .map(({ text }) => text)
        .sort(),
    ).toEqual(twice.map(({ note }) => note).sort());
    expect(await store.find(['youtube.com/watch?v=abc'])).toEqual(flag);
  });

  test('a store of a newer version is left alone', async () => {
    const newer = await openDB(name, 99);
    newer.close();
    await expect(open().newest(1)).rejects.toThrow(/version/iu);
  });
});
