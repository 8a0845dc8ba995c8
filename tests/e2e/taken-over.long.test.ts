import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFacts } from '@/lib/page/empty-facts';
import { browserNames } from '@/tools/browsers/launch';
import { openPort, replies, send, sourceAt } from './flag-page';
import { SpottingSession, until } from './spotting-session';

const article = '<!doctype html><title>Bees</title><h1>Bees</h1><p>Bees sleep at night, and nobody wakes them.</p>';
const address = 'http://dawn.com/taken-over';

/** An article of some length, which takes its time to be answered. */
const blocks = Array.from({ length: 60 }, (_, n) => ({
  tag: 'p',
  place: 'body',
  hint: '',
  text: `Paragraph ${n}: the talks on Nagorno-Karabakh go on. `.repeat(20),
}));

/** What a page may do that has taken over the world of our content script; it leaves on its document what came of it. */
const takenOver = `
;(() => {
  const api = globalThis.browser ?? chrome;
  const facts = { kind: 'page-facts', facts: { ...${JSON.stringify(emptyFacts)}, blocks: ${JSON.stringify(blocks)}, address: location.href } };
  const store = api.storage?.local;
  const attempt = async (what) => { try { await what(); return 'done'; } catch (error) { return String(error); } };
  (async () => {
    const settings = await attempt(() => store.set({ settings: { version: 3, theme: 'dark', language: 'de' } }));
    const read = await attempt(() => store.get(null));
    const port = api.runtime.connect({ name: 'flags' });
    const cut = await new Promise((resolve) => { port.onDisconnect.addListener(() => resolve('cut')); setTimeout(() => resolve('open'), 3000); });
    document.documentElement.dataset.attempts = JSON.stringify({ settings, read, cut });
  })();
  setInterval(() => { for (let n = 0; n < 4; n++) api.runtime.sendMessage(n % 2 ? facts : { kind: 'may-read' }).catch(() => {}); }, 20);
})();
`;

describe.each(browserNames)('a content script that a page has taken over, in %s', (name) => {
  let spotting: SpottingSession;
  let page: Page;
  beforeAll(async () => {
    spotting = await SpottingSession.start(name, { 'page-watcher.js': (text) => `${text}${takenOver}` });
    await spotting.choose('all');
    await spotting.registered(1);
    page = await spotting.open(address, { body: article });
    await page.waitForFunction(() => document.documentElement.dataset['attempts'] !== undefined, { timeout: 20_000 });
  });
  afterAll(() => spotting.end());

  test('reaches neither list nor, where the browser has a lock for it, settings', async () => {
    const text = await page.evaluate(() => document.documentElement.dataset['attempts'] ?? '');
    const attempts = JSON.parse(text) as Readonly<Record<string, string>>;
    expect(attempts['cut']).toBe('cut');
    // Firefox gives content scripts the extension's storage; nothing can be done about it there.
    if (name === 'firefox') return;
    expect(attempts['settings']).not.toBe('done');
    expect(attempts['read']).not.toBe('done');
    expect(await spotting.stored()).not.toHaveProperty('language', 'de');
  });

  test('does not keep the reader from saving, however much it sends', async () => {
    await openPort(spotting.options);
    const start = performance.now();
    for (let n = 0; n < 20; n++) {
      await send(spotting.options, [{ kind: 'save', source: sourceAt(`https://saved.example/${n}`), selection: '' }]);
      expect((await replies(spotting.options, n + 1))[n]).toMatchObject({ kind: 'saved' });
    }
    expect((performance.now() - start) / 20).toBeLessThan(1_000);
    await until(
      () => spotting.options.evaluate(async () => Object.keys(await api.storage.local.get(null))),
      (keys) => keys.includes('flags.mark'),
    );
  });
});
