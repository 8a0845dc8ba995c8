import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkOwnData } from '@/lib/custom-data/check-custom-data';
import { ownDataFile } from '@/tests/support/own-data';

let version = '1.0.0';
const stored = new Map<string, unknown>();
vi.mock('@/lib/extension/api/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: stored.get(key) }),
        set: (items: object) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
          return Promise.resolve();
        },
      },
    },
    runtime: { getManifest: () => ({ version }) },
  },
}));
// A test before this one in the same worker may have loaded them with a browser of its own.
vi.resetModules();
const { dismissLostOwnData, keepOwnData, listOwnData, lostOwnData, openSwitchedOn, ownDataTexts, removeOwnData } =
  await import('./own-data-store');

const text = JSON.stringify(ownDataFile());

/** @param kept the text that is kept; as if an older version had allowed it */
async function keep(kept = text, compiled = text): Promise<void> {
  const checked = checkOwnData(new TextEncoder().encode(compiled));
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  await keepOwnData({ ...checked, files: new Map([['index.json', 'of another form']]) }, kept, '2026-11-24');
}

beforeEach(async () => {
  for (const { id } of await listOwnData()) await removeOwnData(id);
  version = '1.0.0';
  await keep();
});

afterEach(() => vi.restoreAllMocks());

const publishersOf = async (domain: string) => {
  const [own] = await openSwitchedOn();
  return own?.dataset.publishersOf(domain);
};

test('what another version compiled is compiled anew from the text that was added', async () => {
  version = '2.0.0';
  expect(await publishersOf('harbour.example')).toMatchObject([{ id: 'harbour-institute' }]);
  expect(await listOwnData()).toMatchObject([{ name: 'Harbours', on: true, compiledBy: '2.0.0', fits: true }]);
});

test('what this version compiled is not', async () => {
  await expect(publishersOf('harbour.example')).rejects.toThrow();
});

test('what no longer fits stays as it was added, answers nothing, and is asked once', async () => {
  await keep(text.replace('"version":1', '"version":2'));
  version = '2.0.0';
  expect(await openSwitchedOn()).toEqual([]);
  expect(await listOwnData()).toMatchObject([{ name: 'Harbours', on: true, compiledBy: '2.0.0', fits: false }]);
  expect([...(await ownDataTexts()).values()]).toEqual([text.replace('"version":1', '"version":2')]);
});

test('what cannot be written now is listed, answers nothing, and is tried again', async () => {
  version = '2.0.0';
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await listOwnData()).toMatchObject([{ name: 'Harbours', on: true, fits: false }]);
  expect(await openSwitchedOn()).toEqual([]);
  full.mockRestore();
  expect(await listOwnData()).toMatchObject([{ compiledBy: '2.0.0', fits: true }]);
  expect(await publishersOf('harbour.example')).toMatchObject([{ id: 'harbour-institute' }]);
});

test('files that the browser has lost are counted until that was seen; removed ones are not', async () => {
  expect(await lostOwnData()).toBe(0);
  await deleteDB('masthead-own-data');
  expect(await lostOwnData()).toBe(1);
  await keep();
  expect(await lostOwnData()).toBe(1);
  await dismissLostOwnData();
  expect(await lostOwnData()).toBe(0);
  await keep();
  for (const { id } of await listOwnData()) await removeOwnData(id);
  expect(await lostOwnData()).toBe(0);
});
