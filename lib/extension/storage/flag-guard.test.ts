import 'fake-indexeddb/auto';
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { flagLimits, type Flag } from '@/lib/saved-pages/model/flag';
import { toRow } from '@/lib/saved-pages/model/flag-row';
import { at, inVersion2, noon, sampleFlag, sampleFlags, sampleSource } from '@/lib/saved-pages/model/sample-flags';
import { flagVersion } from '@/lib/saved-pages/model/upgrade-flag';
import { BesideTheList } from '@/tests/support/flag-guard';
import { flagDatabaseVersion, openFlagDatabase } from './flag-database';
import { withFlagLock } from './flag-lock';
import type { FlagMark } from './flag-mark';
import { openFlagStore } from './flag-store';

let name: string;
let beside: BesideTheList;
beforeEach(() => {
  name = `guarded-${Math.random()}`;
  beside = new BesideTheList();
  return () => void deleteDB(name);
});

const start = () => openFlagStore(beside.guard(), name);
type Store = ReturnType<typeof start>;
const byId = (a: Flag, b: Flag): number => (a.id < b.id ? -1 : 1);
async function listOf(store: Store): Promise<Flag[]> {
  const flags: Flag[] = [];
  await store.all(50, (run) => flags.push(...run) > 0);
  return flags.sort(byId);
}
/** What the second copy holds, once nothing is under way. */
const copied = (): Promise<Flag[]> =>
  withFlagLock(async () => [...(await beside.copy.get(await beside.copy.ids()))].sort(byId));

/** As Chromium does after a full disk: the database is gone, and a new one is there at the next opening. */
const lose = (): Promise<void> => deleteDB(name);
const flags = sampleFlags(20).sort(byId);

describe('the second copy', () => {
  test('holds what was written, in its latest state, once', async () => {
    const store = start();
    await store.import(flags);
    await store.save(sampleSource, 'passage', noon);
    await store.edit([flags[3]?.id ?? ''], { note: 'changed' }, at('2026-11-25T00:00:00.000Z'));
    await store.remove([flags[4]?.id ?? '']);
    expect(await copied()).toEqual(await listOf(store));
    expect(beside.entries.size).toBe(20);
  });

  test('is made of a list that has none yet', async () => {
    const database = await openFlagDatabase(name);
    for (const flag of flags) await database.put('flags', toRow(flag));
    database.close();
    expect(await start().check()).toBeNull();
    expect(await copied()).toEqual(flags);
  });

  test('is written first: where there is no room for it, the list is not touched', async () => {
    const store = start();
    await store.import(flags);
    beside.copyError = new DOMException('', 'QuotaExceededError');
    await expect(store.save(sampleSource, '', noon)).rejects.toThrow(/second copy/u);
    await expect(store.edit([flags[3]?.id ?? ''], { note: 'x' }, noon)).rejects.toThrow(/second copy/u);
    expect(await listOf(store)).toEqual(flags);
    expect(await copied()).toEqual(flags);
  });

  test('keeps nobody from saving where the browser refuses it, and is made up for', async () => {
    const store = start();
    await store.import(flags);
    beside.copyError = new TypeError('no caches here');
    expect(await store.save(sampleSource, '', noon)).toMatchObject({ kind: 'saved' });
    beside.copyError = undefined;
    expect(await start().check()).toBeNull();
    expect(await copied()).toEqual(await listOf(store));
  });

  test('of many pages is made after they are written, while others are saved', async () => {
    const store = start();
    const many = sampleFlags(750);
    await store.import(many);
    expect((await copied()).length).toBeLessThan(750);
    await store.save(sampleSource, '', noon);
    await vi.waitFor(async () => expect(await copied()).toEqual(await listOf(store)));
    await vi.waitFor(() => expect(beside.mark).toMatchObject({ count: 751, writing: false }));
  });

  test('of many pages that was never finished is finished at the next start', async () => {
    const database = await openFlagDatabase(name);
    for (const flag of flags) await database.put('flags', toRow(flag));
    database.close();
    beside.mark = { count: 20, newest: null, version: flagVersion, writing: true };
    await beside.copy.put([{ ...(flags[0] ?? sampleFlag(0)), note: 'before' }, sampleFlag(77)]);
    expect(await start().check()).toBeNull();
    await vi.waitFor(async () => expect(await copied()).toEqual(flags));
  });

  test.each([3, 600])('loses again what the list then could not take: %i pages', async (count) => {
    const store = start();
    await store.import(flags);
    const cancel = new AbortController();
    const more = Array.from({ length: count }, (_, n) => sampleFlag(100 + n));
    const written = store.import(more, { progress: () => cancel.abort(), signal: cancel.signal });
    await expect(written).rejects.toThrow(/abort/u);
    expect(await start().check()).toBeNull();
    expect(await copied()).toEqual(flags);
  });
});

describe('a list that the browser has emptied', () => {
  test('comes back at the next start, and is told of until the reader has seen it', async () => {
    await start().import(flags);
    await lose();
    const store = start();
    expect(await listOf(store)).toEqual(flags);
    const told = { restored: 20, waiting: 0, lost: 0, day: '2026-12-01' };
    expect(await store.check()).toEqual(told);
    expect(await start().check()).toEqual(told);
    await store.dismissTrouble();
    expect(await start().check()).toBeNull();
  });

  test('comes back before a page is saved into it', async () => {
    await start().import(flags);
    await lose();
    const store = start();
    await store.save(sampleSource, '', noon);
    expect(await listOf(store)).toHaveLength(21);
  });

  test('comes back where the mark is lost as well', async () => {
    await start().import(flags);
    await lose();
    beside.mark = undefined;
    expect(await start().check()).toMatchObject({ restored: 20, lost: 0 });
  });

  test('is told of where the copy is gone too, once', async () => {
    await start().import(flags);
    await lose();
    beside.entries.clear();
    expect(await start().check()).toMatchObject({ restored: 0, lost: 20 });
    expect(await start().check()).toMatchObject({ restored: 0, lost: 20 });
  });

  test('is told of by what is missing where the copy holds a part', async () => {
    await start().import(flags);
    await lose();
    for (const entry of [...beside.entries.keys()].slice(0, 5)) beside.entries.set(entry, '{"version":2,"flag":{"id"');
    expect(await start().check()).toMatchObject({ restored: 15, lost: 5 });
  });

  test('waits where it cannot be written, and comes back later', async () => {
    await start().import(flags);
    await lose();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const store = start();
    expect(await store.check()).toMatchObject({ restored: 0, waiting: 20, lost: 0 });
    await expect(store.save(sampleSource, '', noon)).rejects.toThrow(/full/u);
    put.mockRestore();
    expect(await start().check()).toMatchObject({ restored: 20, waiting: 0, lost: 0 });
    expect(await copied()).toEqual(await listOf(start()));
  });
});

test.each([
  ['lacks pages', async () => await openFlagDatabase(name).then((open) => open.delete('flags', flags[2]?.id ?? ''))],
  [
    'has an older state of a page',
    async () =>
      await openFlagDatabase(name).then((open) => open.put('flags', toRow({ ...(flags[0] ?? sampleFlag(0)) }))),
  ],
])('a list that %s is made whole', async (_, change) => {
  const store = start();
  await store.import(flags);
  await store.edit([flags[0]?.id ?? ''], { note: 'the latest' }, at('2026-11-25T00:00:00.000Z'));
  const before = await listOf(store);
  await change();
  expect(await start().check()).toMatchObject({ restored: 1, lost: 0 });
  expect(await listOf(store)).toEqual(before);
});

test.each([
  ['without its store', () => undefined],
  [
    'without its indexes',
    (database: IDBPDatabase) => database.createObjectStore('flags', { keyPath: 'id' }).put(toRow(sampleFlag(500))),
  ],
])('a database %s is made anew, and the list comes back into it', async (_, upgrade) => {
  await start().import(flags);
  await lose();
  (await openDB(name, flagDatabaseVersion, { upgrade: (database) => void upgrade(database) })).close();
  const store = start();
  expect(await store.check()).toMatchObject({ restored: 20, lost: 0 });
  expect((await listOf(store)).filter(({ id }) => id !== sampleFlag(500).id)).toEqual(flags);
  expect(await store.newest(1)).toHaveLength(1);
});

test('a damaged row is left out, and mended from the second copy when it is met', async () => {
  const store = start();
  await store.import(flags);
  const open = await openFlagDatabase(name);
  await open.put('flags', { ...toRow(flags[2] ?? sampleFlag(0)), alsoSeenAt: undefined } as never);
  expect(await store.import([sampleFlag(90)])).toMatchObject({ added: 1 });
  await store.remove([sampleFlag(90).id]);
  expect(await store.all(7, () => true)).toBe(1);
  expect(await listOf(store)).toHaveLength(19);
  expect(await store.check(true)).toMatchObject({ restored: 1 });
  expect(await listOf(store)).toEqual(flags);
});

describe('an update of Masthead', () => {
  const video = 'https://www.youtube.com/watch?v=abc';
  /** One page by the present rules. */
  const twice = [1, 2].map((n) =>
    sampleFlag(n, {
      id: `youtube.com/watch?si=${n}&v=abc`,
      address: `${video}&si=${n}`,
      alsoSeenAt: [],
      // Both together are too long for one passage.
      passage: `${n}`.repeat(flagLimits.passage - 1),
      earlierNotes: [{ text: `earlier ${n}`, editedAt: '2026-01-01T00:00:00.000Z' }],
    }),
  );
  const before = [...twice, ...flags.slice(3)];
  beforeEach(async () => {
    const old = await openFlagDatabase(name, 2);
    for (const flag of before) await old.put('flags', { ...inVersion2(flag), keys: [flag.id] } as never);
    old.close();
    await beside.copy.put(before);
    for (const [entry, text] of beside.entries) {
      const { flag } = JSON.parse(text) as { readonly flag: Flag };
      beside.entries.set(entry, JSON.stringify({ version: 2, flag: inVersion2(flag) }));
    }
    beside.mark = { count: before.length, newest: null, version: 2, writing: false };
  });
  const versions = (): unknown[] => [...beside.entries.values()].map((text) => (JSON.parse(text) as FlagMark).version);

  test('that changes pages and makes two of them one changes copy and mark alike, and is no loss', async () => {
    const store = start();
    expect(await store.check()).toBeNull();
    const list = await listOf(store);
    expect(list).toHaveLength(before.length - 1);
    await vi.waitFor(async () => expect(await copied()).toEqual(list));
    expect(new Set(versions())).toEqual(new Set([flagVersion]));
    await vi.waitFor(() =>
      expect(beside.mark).toEqual({ count: list.length, newest: null, version: flagVersion, writing: false }),
    );
  });

  test('that changes pages alone changes the copy', async () => {
    const open = await openFlagDatabase(name, 2);
    await open.delete('flags', twice[1]?.id ?? '');
    open.close();
    await beside.copy.delete([twice[1]?.id ?? '']);
    beside.mark = { count: before.length - 1, newest: null, version: 2, writing: false };
    expect(await start().check()).toBeNull();
    await vi.waitFor(() => expect(new Set(versions())).toEqual(new Set([flagVersion])));
  });

  test('finds a list that the browser has emptied: it comes back by the present rules', async () => {
    await lose();
    const store = start();
    expect(await store.check()).toMatchObject({ lost: 0, waiting: 0 });
    const list = await listOf(store);
    expect(list).toHaveLength(before.length - 1);
    expect(list.find(({ id }) => id === flags[3]?.id)).toEqual(flags[3]);
    await vi.waitFor(async () => expect(await copied()).toEqual(list));
  });

  test('that finds no room changes nothing, and is tried again', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(start().check()).rejects.toThrow();
    put.mockRestore();
    const store = start();
    expect(await store.check()).toBeNull();
    expect((await listOf(store)).filter(({ id }) => !id.includes('youtube'))).toEqual(flags.slice(3));
  });

  test('leaves a damaged row for the copy to mend', async () => {
    const open = await openFlagDatabase(name, 2);
    await open.put('flags', { ...inVersion2(flags[5] ?? sampleFlag(0)), alsoSeenAt: 7, keys: [] } as never);
    open.close();
    const store = start();
    await store.check(true);
    const list = await listOf(store);
    expect(list).toHaveLength(before.length - 1);
    expect(list.filter(({ id }) => !id.includes('youtube'))).toEqual(flags.slice(3));
  });
});

test('what was removed does not come back', async () => {
  const store = start();
  await store.import(flags);
  await store.remove(flags.slice(0, 5).map(({ id }) => id));
  await lose();
  expect(await listOf(start())).toEqual(flags.slice(5));
});

test('a list that holds more than its mark is no loss: the browser ended before the mark was made', async () => {
  await start().import(flags);
  const { mark } = beside;
  await start().save(sampleSource, '', noon);
  beside.mark = mark;
  expect(await start().check()).toBeNull();
});
