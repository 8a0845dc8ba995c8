import { beforeEach, expect, test, vi } from 'vitest';
import { emptyFacts } from '@/lib/page/empty-facts';
import type { InjectedReading } from './begin-reading';
import { readPage } from './read-page';

const tab = vi.hoisted(() => ({ url: '' as string | undefined, changes: [] as (() => void)[] }));
const read = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@/lib/extension/api/browser', () => ({
  browser: {
    tabs: {
      get: () => Promise.resolve({ id: 7, url: tab.url, incognito: false }),
      onUpdated: {
        addListener: (listener: (id: number, change: object) => void) =>
          tab.changes.push(() => listener(7, { url: tab.url })),
        removeListener: () => {},
      },
    },
  },
}));
vi.mock('./begin-reading', () => ({ readInjected: () => read() }));

const article = 'http://paper.example/a';
/** A reading of a document that says it is at an address, in a tab that is at another one after it. */
const reading = (address: string, after = address): InjectedReading => ({
  facts: { ...emptyFacts, address },
  after: { url: after } as never,
});
const goTo = (url: string | undefined): void => {
  tab.url = url;
  for (const tell of tab.changes) tell();
};
const never = new Promise<InjectedReading>(() => {});

beforeEach(() => {
  tab.url = article;
  tab.changes.length = 0;
  read.mockReset();
});

test('a page that stays is read once', async () => {
  expect(await readPage({ id: 7, url: article }, Promise.resolve(reading(`${article}#part`, article)))).toMatchObject({
    kind: 'facts',
    url: article,
  });
  expect(read).not.toHaveBeenCalled();
});

test('a page that refuses is refused', async () => {
  const refused = { facts: null, after: undefined };
  expect(await readPage({ id: 7, url: article }, Promise.resolve(refused))).toEqual({ kind: 'refused' });
});

test('a page that goes on to another of its site is read anew, and nothing of the first is told', async () => {
  read.mockResolvedValue(reading('http://paper.example/b'));
  const page = readPage({ id: 7, url: article }, never);
  await Promise.resolve();
  goTo('http://paper.example/b');
  expect(await page).toMatchObject({ kind: 'facts', url: 'http://paper.example/b' });
});

test('a page that changes its own address without end is told as it was read last', async () => {
  let count = 0;
  read.mockImplementation(() => {
    tab.url = `http://paper.example/${++count}`;
    return Promise.resolve(reading(`http://paper.example/${count}`, `http://paper.example/${++count}`));
  });
  const page = await readPage({ id: 7, url: article }, Promise.resolve(reading(`${article}0`, article)));
  expect(page).toMatchObject({ kind: 'facts', url: 'http://paper.example/4' });
  expect(read).toHaveBeenCalledTimes(2);
});

test.each([
  ['another site', 'http://other.example/'],
  ['a page that the browser keeps from us', undefined],
])('a tab that goes on to %s has moved', async (_, url) => {
  const page = readPage({ id: 7, url: article }, never);
  await Promise.resolve();
  goTo(url);
  expect(await page).toEqual({ kind: 'moved' });
  expect(read).not.toHaveBeenCalled();
});

test('a document that says it is of another site than the tab is never told', async () => {
  const lying = reading('http://other.example/a', article);
  read.mockResolvedValue(lying);
  expect(await readPage({ id: 7, url: article }, Promise.resolve(lying))).toEqual({ kind: 'moved' });
});

test('a page that cannot be read a second time has moved', async () => {
  read.mockResolvedValue({ facts: null, after: undefined });
  const first = reading('http://paper.example/b', article);
  expect(await readPage({ id: 7, url: article }, Promise.resolve(first))).toEqual({ kind: 'moved' });
});
