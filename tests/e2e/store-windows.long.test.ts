import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FlagRequest } from '@/lib/saved-pages/model/flag-protocol';
import { pageKey } from '@/lib/url/page-key';
import { browserNames } from '@/tools/browsers/launch';
import { openPort, replies, send, sourceAt, storedFlags } from './flag-page';
import { Session } from './session';

const pages = 200;
const edits = 3;
/** Half of the pages are saved in both windows, under addresses with tracking parameters of their own. */
const isShared = (n: number): boolean => n % 2 === 0;
const addressOf = (window: string, n: number): string =>
  isShared(n) ? `https://shared.example/page/${n}?utm_source=${window}` : `https://${window}.example/page/${n}`;
const idOf = (window: string, n: number): string => pageKey(addressOf(window, n)) ?? '';

/** Saves and edits as fast as the port takes them: a window writes notes, in shared pages the other one tags. */
function asksOf(window: string): FlagRequest[] {
  return Array.from({ length: pages }, (_, n): FlagRequest[] => [
    { kind: 'save', source: sourceAt(addressOf(window, n)), selection: '' },
    ...Array.from({ length: edits }, (_, edit): FlagRequest => {
      const text = `${window} ${n} ${'x'.repeat(edit)}`;
      const change = isShared(n) && window === 'two' ? { tags: [text.trim()] } : { note: text };
      return { kind: 'edit', ids: [idOf(window, n)], edit: change };
    }),
  ]).flat();
}

describe.each(browserNames)('two windows at the same time in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session.end());

  test('two windows typing into one note: the letters of both are kept', async () => {
    const windows = await Promise.all(['one', 'two'].map(() => session.browser.openOwn('review.html')));
    const [first, second] = windows;
    if (first === undefined || second === undefined) throw new Error('no window');
    await openPort(first);
    await send(first, [{ kind: 'save', source: sourceAt('https://note.example/'), selection: '' }]);
    await replies(first, 1);
    for (const page of windows) {
      await page.bringToFront();
      // Both believe that their reader is in front of them.
      if (name === 'chromium') await page.emulateFocusedPage(true);
      await (await page.waitForSelector('h3 a'))?.press(' ');
      await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    }
    for (const [page, letters] of [
      [first, 'a'.repeat(60)],
      [second, 'b'.repeat(60)],
      [first, 'c'],
    ] as const) {
      await page.bringToFront();
      await (await page.$('textarea'))?.type(letters);
    }
    const texts = async (): Promise<readonly string[]> => {
      const flag = (await storedFlags(first)).find(({ id }) => id === 'note.example');
      return [flag?.note ?? '', ...(flag?.earlierNotes.map(({ text }) => text) ?? [])];
    };
    await expect.poll(async () => (await texts())[0]).toMatch(/c$/u);
    for (const letters of ['a'.repeat(60), 'b'.repeat(60)])
      expect((await texts()).some((text) => text.includes(letters))).toBe(true);
    await send(first, [{ kind: 'remove', ids: ['note.example'] }]);
    await replies(first, 2);
    for (const page of windows) await page.close();
  });

  test(`${pages} pages saved and edited in each: all there, none twice, no edit lost`, async () => {
    const windows = await Promise.all(['one', 'two'].map(() => session.browser.openOwn('review.html')));
    const answered = await Promise.all(
      ['one', 'two'].map(async (window, index) => {
        const page = windows[index];
        if (page === undefined) throw new Error('no window');
        const asks = asksOf(window);
        await openPort(page);
        await send(page, asks);
        return await replies(page, asks.length);
      }),
    );
    expect(answered.flat().filter(({ kind }) => kind === 'failed')).toEqual([]);

    const stored = await storedFlags(windows[0]!);
    const expected = [
      ...new Set(['one', 'two'].flatMap((window) => Array.from({ length: pages }, (_, n) => idOf(window, n)))),
    ];
    expect(stored.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    const found = new Map(stored.map((flag) => [flag.id, flag]));
    for (let n = 0; n < pages; n++) {
      const last = (window: string): string => `${window} ${n} ${'x'.repeat(edits - 1)}`;
      expect(found.get(idOf('one', n))).toMatchObject({ note: last('one'), tags: isShared(n) ? [last('two')] : [] });
      if (!isShared(n)) expect(found.get(idOf('two', n))).toMatchObject({ note: last('two'), tags: [] });
    }
  });
});
