import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { keysOfFlag, toRow } from '@/lib/saved-pages/model/flag-row';
import { inVersion2, sampleFlag } from '@/lib/saved-pages/model/sample-flags';
import { browserNames } from '@/tools/browsers/launch';
import { byId, openPort, replies, send, storedRows } from './flag-page';
import { Session } from './session';

const flags = Array.from({ length: 300 }, (_, n) => sampleFlag(n, { earlierNotes: [] })).toSorted(byId);
/** The list as each earlier version wrote it. */
const earlier = [
  {
    version: 1,
    indexes: ['keys', 'savedAt'],
    rows: flags.map((flag) => {
      const { earlierNotes: _none, ...row } = inVersion2(flag) as Flag;
      return { ...row, keys: keysOfFlag(flag) };
    }),
  },
  {
    version: 2,
    indexes: ['keys', 'savedAt', 'state', 'openDue'],
    rows: flags.map((flag) => ({ ...toRow(flag), claimed: undefined, ...inVersion2(flag) })),
  },
];

/** Puts a list of an earlier version in the place of the present one. */
const replaceList = (page: Page, list: (typeof earlier)[number]): Promise<void> =>
  page.evaluate(async ({ version, indexes, rows }) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('the store did not answer')));
      });
    await done(indexedDB.deleteDatabase('masthead-flags'));
    const opening = indexedDB.open('masthead-flags', version);
    opening.addEventListener('upgradeneeded', () => {
      const store = opening.result.createObjectStore('flags', { keyPath: 'id' });
      for (const name of indexes)
        store.createIndex(name, name, name === 'keys' ? { multiEntry: true, unique: true } : {});
    });
    const database = await done(opening);
    const transaction = database.transaction('flags', 'readwrite');
    await Promise.all(rows.map((row) => done(transaction.objectStore('flags').put(row))));
    database.close();
  }, list);

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await Session.start(name);
    page = await session.browser.openOwn('welcome.html');
  });
  afterAll(() => session.end());

  test.each(earlier)('a list of version $version is what it was after the update, and goes on', async (list) => {
    await replaceList(page, list);
    await openPort(page);
    const [first] = flags;
    await send(page, [{ kind: 'edit', ids: [first?.id ?? ''], edit: { tags: ['after the update'] } }]);
    expect(await replies(page, 1)).toMatchObject([{ kind: 'flags', flags: [{ tags: ['after the update'] }] }]);
    const [edited, ...others] = await storedRows(page);
    expect(edited).toMatchObject({ id: first?.id, note: first?.note, tags: ['after the update'] });
    expect(others).toEqual(flags.slice(1).map((flag) => toRow(flag)));
  });
});
