import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settled } from '@/tools/browsers/extension-browser';
import { browserNames } from '@/tools/browsers/launch';
import { readingOf, Session } from './session';

const sample = await readFile(path.resolve(import.meta.dirname, '../sample/article.html'));

describe.each(browserNames)('a click in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session.end());

  test('before it, the page is refused to us', async () => {
    const page = await session.open('http://refused.example/articles/1', { body: sample });
    const popup = await session.browser.openOwn('popup.html');
    const tabs = await popup.evaluate(async () => {
      const api =
        (globalThis as unknown as { browser?: Tabs; chrome: Tabs }).browser ??
        (globalThis as unknown as { chrome: Tabs }).chrome;
      interface Tabs {
        readonly tabs: { query(which: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
      }
      return (await api.tabs.query({})).map(({ id, url }) => ({ id, url }));
    });
    expect(tabs.some(({ url }) => url?.includes('refused.example'))).toBe(false);
    for (const { id } of tabs) {
      const other = await session.browser.openOwn(`popup.html?tabId=${id}`);
      expect(await settled(other)).toBe('unsupported');
      await other.close();
    }
    await popup.close();
    await page.close();
  });

  test('it shows publisher, date and topic of an article without metadata', async () => {
    const page = await session.open('http://cgss.com.pk/articles/1', { body: sample });
    const { popup, state } = await session.click(page);
    expect(state).toBe('report');
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain('Center for Global & Strategic Studies');
    expect(text).toContain('9 April 2020');
    expect(text).toContain('Nagorno-Karabakh');
    for (const party of ['Armenia', 'Azerbaijan']) expect(text).toContain(party);
    // The page's own words for the day stand behind "How we know".
    expect(text).not.toContain('Published on 9th April 2020');
    await popup.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    await popup.waitForFunction(() => document.body.innerText.includes('Published on 9th April 2020'), { polling: 50 });
    const reading = await readingOf(popup);
    expect(reading?.report).toMatchObject({
      url: 'http://cgss.com.pk/articles/1',
      published: { date: '2020-04-09', precision: 'day', quote: 'Published on 9th April 2020' },
      publisher: { id: 'cgss', domain: 'cgss.com.pk', matchedBy: 'host' },
    });
    const topics = reading?.report.topics.map(({ id, about }) => ({ id, about }));
    expect(topics).toContainEqual({ id: 'nagorno-karabakh', about: true });
    await popup.close();
    await page.close();
  });

  test('a page that went on without loading is read without the head of the page before', async () => {
    const head = `<title>Bread is dear</title><link rel="canonical" href="http://news.example/a-1">
      <meta property="og:title" content="Bread is dear"><meta property="article:published_time" content="2020-03-06">`;
    const page = await session.open('http://news.example/a-1', { body: `${head}<h1>Bread is dear</h1><p>Text.</p>` });
    await page.evaluate(() => {
      history.pushState(null, '', '/b-2');
      document.body.innerHTML = '<h1>Bees sleep</h1><p>Published on 5 May 2023</p><p>Bees sleep in the flowers.</p>';
    });
    const { popup, state } = await session.click(page);
    expect(state).toBe('report');
    const reading = await readingOf(popup);
    expect(reading?.facts).toMatchObject({ address: 'http://news.example/b-2', loadedAs: 'http://news.example/a-1' });
    expect(reading?.report).toMatchObject({
      url: 'http://news.example/b-2',
      canonical: null,
      title: 'Bees sleep',
      published: { date: '2023-05-05' },
    });
    await popup.close();
    await page.close();
  });

  test('the page is not told that it is read', async () => {
    const body = String(sample).replace(
      '</head>',
      `<script>
        globalThis.noticed = [];
        for (const target of [window, document])
          for (const kind of ['message', 'messageerror', 'error']) target.addEventListener(kind, () => noticed.push(kind));
        new MutationObserver((changes) => noticed.push(...changes.map(({ type }) => type)))
          .observe(document, { subtree: true, attributes: true, childList: true, characterData: true });
        addEventListener('load', () => setTimeout(() => (noticed.length = 0), 0));
      </script></head>`,
    );
    const page = await session.open('http://cgss.com.pk/articles/2', { body });
    await page.waitForFunction(() => document.readyState === 'complete');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    const { popup, state } = await session.click(page);
    expect(state).toBe('report');
    expect(await page.evaluate(() => (globalThis as { noticed?: readonly string[] }).noticed)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
