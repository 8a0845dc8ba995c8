import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInterfaceLanguage, languages } from '@/lib/i18n/plural';
import { browserNames } from '@/tools/browsers/launch';
import { textFaults } from '@/tools/screenshots/text-faults';
import { axeViolations, smallTargets, smallText } from './measure';
import { Session } from './session';

const root = path.resolve(import.meta.dirname, '../..');
const sample = await readFile(path.join(root, 'tests/sample/article.html'));
const all = Object.keys(languages).filter(isInterfaceLanguage);
const titles = new Map<string, string>();
for (const language of all) {
  const catalogue = await readFile(path.join(root, `public/locales/${language}.json`), 'utf8');
  titles.set(language, (JSON.parse(catalogue) as Record<string, string>)['options.title'] ?? '');
}

describe.each(browserNames)('the languages of the interface in %s', (name) => {
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    session = await Session.start(name);
    options = await session.browser.openOwn('options.html');
    await options.waitForSelector('#language');
  });
  afterAll(() => session.end());

  /** Chosen in the settings page, as a reader does, without opening it anew. */
  async function choose(language: string): Promise<void> {
    await options.bringToFront();
    await options.select('#language', language);
    const heading = () => options.$eval('h1', ({ textContent }) => textContent);
    await expect.poll(heading, { timeout: 10_000, interval: 30 }).toBe(titles.get(language));
  }

  test.each(all)('%s, once chosen, stands at once in the settings and in the popup, and fits', async (language) => {
    await choose(language);
    const direction = await options.evaluate(() => [
      document.documentElement.lang,
      getComputedStyle(document.body).direction,
    ]);
    expect(direction).toEqual([language, languages[language].direction]);
    const page = await session.open(`http://cgss.com.pk/articles/${language}`, { body: sample });
    const { popup, state } = await session.click(page);
    expect(state).toBe('report');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await textFaults(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('a language that came while no page of ours was open stands in the next popup', async () => {
    await choose('en');
    await options.evaluate(async () => {
      interface Area {
        get(key: string): Promise<{ settings?: object }>;
        set(what: object): Promise<void>;
      }
      const scope = globalThis as { browser?: { storage: { local: Area } }; chrome?: { storage: { local: Area } } };
      const area = (scope.browser ?? scope.chrome)?.storage.local;
      await area?.set({ settings: { ...(await area.get('settings')).settings, language: 'de' } });
      localStorage.setItem('appearance', JSON.stringify({ theme: 'system', textSize: 'normal', language: 'en' }));
    });
    const page = await session.open('http://cgss.com.pk/articles/older-copy', { body: sample });
    const { popup } = await session.click(page);
    const saving = () => popup.$$eval('button', (buttons) => buttons.map(({ textContent }) => textContent?.trim()));
    await expect.poll(saving, { timeout: 10_000, interval: 30 }).toContain('Vormerken');
    await popup.close();
    await page.close();
  });

  test('a text that does not fit would be found', async () => {
    const page = await session.browser.openOwn('options.html');
    await page.waitForSelector('p');
    await page.evaluate(() => {
      for (const text of document.querySelectorAll('p')) text.style.cssText = 'white-space: nowrap; overflow: hidden';
    });
    await page.setViewport({ width: 400, height: 800 });
    expect(await textFaults(page)).not.toEqual([]);
    await page.close();
  });

  test.each(['ar', 'ur'])('the popup in %s can be used by everyone, light and dark, unfolded', async (language) => {
    await choose(language);
    const page = await session.open(`http://cgss.com.pk/articles/${language}/all`, { body: sample });
    const { popup } = await session.click(page);
    await popup.$$eval('details', (folds) => {
      for (const fold of folds) fold.open = true;
    });
    for (const value of name === 'chromium' ? ['light', 'dark'] : ['as it is']) {
      if (value !== 'as it is') await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await axeViolations(popup), value).toEqual([]);
    }
    expect(await smallTargets(popup)).toEqual([]);
    expect(await smallText(popup)).toEqual([]);
    expect(await textFaults(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
