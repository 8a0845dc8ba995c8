import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { toRow } from '@/lib/saved-pages/model/flag-row';
import { sampleFlags } from '@/lib/saved-pages/model/sample-flags';
import { BesideTheList } from '@/tests/support/flag-guard';
import { rescueFlags } from './rescue-flags';

let name: string;
let beside: BesideTheList;
beforeEach(() => {
  name = `rescued-${Math.random()}`;
  beside = new BesideTheList();
  return () => void deleteDB(name);
});
const flags = sampleFlags(4);
const rescued = async (): Promise<Flag[]> =>
  (await rescueFlags(name, beside.copy)).sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1));

async function put(version: number, rows: readonly object[]): Promise<void> {
  const database = await openDB(name, version, {
    upgrade: (opened) => void opened.createObjectStore('flags', { keyPath: 'id' }),
  });
  for (const row of rows) await database.put('flags', row);
  database.close();
}

test('the pages of a newer version are read as far as they are understood', async () => {
  await put(
    99,
    flags.map((flag) => Object.assign(toRow(flag), { colour: 'green' })),
  );
  expect(await rescued()).toEqual(flags);
});

test('damaged rows are made up for by the second copy, and newer ones count', async () => {
  const [first, second, third, fourth] = flags.map((flag) => toRow(flag));
  await beside.copy.put(sampleFlags(3).map((flag) => Object.assign(flag, { note: 'from the copy' })));
  const later = { ...third, note: 'later', editedAt: '2026-12-01T00:00:00.000Z' };
  await put(2, [{ ...first, title: null }, { id: second?.id }, later, fourth ?? {}]);
  expect((await rescued()).map(({ note }) => note)).toEqual([
    'from the copy',
    'from the copy',
    'later',
    flags[3]?.note,
  ]);
});

test('where there is no database, none is made', async () => {
  await beside.copy.put(flags);
  expect(await rescued()).toEqual(flags);
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
});
