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
