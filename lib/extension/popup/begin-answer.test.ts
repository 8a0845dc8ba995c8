import { beforeEach, expect, test, vi } from 'vitest';
import { beginAnswer } from './begin-answer';

const ask = vi.fn(() => Promise.resolve({ url: 'https://paper.example/a' }));
vi.mock('./ask-warm-answer', () => ({ askWarmAnswer: () => ask() }));

const scripts: string[] = [];
beforeEach(() => {
  ask.mockClear();
  scripts.length = 0;
  vi.stubGlobal('document', {
    createElement: () => ({ addEventListener: (end: string, done: () => void) => end === 'load' && done() }),
    head: { append: ({ src }: { src: string }) => scripts.push(src) },
  });
});

interface Given {
  readonly contexts?: number | Error;
  readonly tab?: object | undefined;
  readonly facts?: unknown;
}
async function begin({ contexts = 1, tab = {}, facts = {} }: Given) {
  const getContexts = () =>
    typeof contexts === 'number' ? Promise.resolve(Array.from({ length: contexts })) : Promise.reject(contexts);
  const active = { url: 'https://paper.example/a', incognito: false, ...tab };
  const begun = beginAnswer(
    { runtime: { getContexts } } as never,
    Promise.resolve(active as never),
    Promise.resolve(facts),
  );
  await begun.data;
  return { report: await begun.report, asked: ask.mock.calls.length, scripts: [...scripts] };
}

test('a background that is awake is asked', async () => {
  expect(await begin({})).toEqual({
    report: { url: 'https://paper.example/a' },
    asked: 1,
    scripts: ['/dataset/always.js'],
  });
});

test.each<[string, Given]>([
  ['one that sleeps', { contexts: 0 }],
  ['one that the browser tells nothing of', { contexts: new Error('unknown') }],
  ['a page in a private window', { tab: { incognito: true } }],
])('%s is not asked, and the data are loaded', async (_, given) => {
  expect(await begin(given)).toEqual({ report: undefined, asked: 0, scripts: ['/dataset/always.js'] });
});

test.each<[string, Given]>([
  ['a page that was refused', { facts: null }],
  ['a tab whose address the browser keeps', { tab: { url: undefined } }],
])('nothing is asked about %s', async (_, given) => {
  expect(await begin(given)).toMatchObject({ report: undefined, asked: 0 });
});

test.each<[string, () => Promise<undefined>]>([
  ['that fails', () => Promise.reject(new Error('no channel'))],
  ['that a cold background leaves to the popup', () => Promise.resolve(undefined)],
])('after a question %s the popup answers, with the data', async (_, answer) => {
  ask.mockImplementationOnce(answer as never);
  expect(await begin({})).toEqual({ report: undefined, asked: 1, scripts: ['/dataset/always.js'] });
});
