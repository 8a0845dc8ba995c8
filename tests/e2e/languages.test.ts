import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleFlag } from '@/lib/saved-pages/model/sample-flags';
import { languages } from '@/lib/i18n/plural';
import { defaultSettings } from '@/lib/settings/settings';
import { bringInFlags } from '@/tools/browsers/bring-in-flags';
import { Session } from './session';

const root = path.resolve(import.meta.dirname, '../..');
const sample = await readFile(path.join(root, 'tests/sample/article.html'));
const catalogue = async (language: string) =>
  JSON.parse(await readFile(path.join(root, `public/locales/${language}.json`), 'utf8')) as Record<string, string>;

interface Extension {
  readonly chrome: { readonly storage: { readonly local: { set(what: object): Promise<void> } } };
}

let session: Session;
beforeAll(async () => {
  session = await Session.start('chromium');
  const review = await session.browser.openOwn('review.html');
  await bringInFlags(
    review,
    [1, 2, 20, 27, 34].map((n) => sampleFlag(n)),
  );
  await review.close();
});
afterAll(() => session.end());

async function choose(language: string): Promise<void> {
  const page = await session.browser.openOwn('library.html');
  await page.evaluate(
    async (settings) => {
      await (globalThis as unknown as Extension).chrome.storage.local.set({ settings });
      const { theme, textSize, language } = settings;
      localStorage.setItem('appearance', JSON.stringify({ theme, textSize, language }));
    },
    { ...defaultSettings, language },
  );
  await page.close();
}

/** Texts that end beyond what shows of them, and what makes the page wider than its window. */
const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // A select shrinks without a word: its chosen text is measured beside it.
    const canvas = document.createElement('canvas').getContext('2d');
    const isCut = (select: HTMLSelectElement): boolean => {
      if (canvas === null) return false;
      const { font, paddingInlineStart } = getComputedStyle(select);
      canvas.font = font;
      const text = select.selectedOptions[0]?.text.trim() ?? '';
      return canvas.measureText(text).width > select.clientWidth - Number.parseFloat(paddingInlineStart);
    };
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      if (!element.checkVisibility() || element.closest('svg') !== null || element.clientWidth <= 1) return false;
      const hides = ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
      if (element instanceof HTMLSelectElement) return isCut(element);
      return (hides || element.matches('button')) && element.scrollWidth > element.clientWidth + 1;
    });
    const { scrollWidth } = document.documentElement;
    return [
      ...cut.map(({ outerHTML }) => outerHTML.slice(0, 120)),
      ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} pixels wide`] : []),
    ];
  });

describe.each(Object.entries(languages))('in the language %s', (language, { direction }) => {
  beforeAll(() => choose(language));

  test.each(['options', 'welcome', 'library', 'review', 'document'])('%s.html cuts no text off', async (name) => {
    const page = await session.browser.openOwn(`${name}.html`);
    await page.waitForSelector('h1');
    const { lang, dir } = await page.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir };
    });
    expect([lang, dir]).toEqual([language, direction]);
    for (const width of [320, 400, 1040]) {
      await page.setViewport({ width, height: 800 });
      expect(await cutTexts(page), `at ${width} pixels`).toEqual([]);
    }
    await page.close();
  });

  test('the popup says it in that language, its bar in one line', async () => {
    const page = await session.open(`http://cgss.com.pk/articles/${language}`, { body: sample });
    const { popup, state } = await session.click(page);
    expect(state).toBe('report');
    await popup.waitForSelector('header button');
    const words = await catalogue(language);
    // Icons are named for those who do not see them.
    const bar = await popup.$eval('header', (header) =>
      [header, ...header.querySelectorAll('[aria-label]')]
        .map((one) => `${one.textContent} ${one.getAttribute('aria-label') ?? ''}`)
        .join(' '),
    );
    for (const key of ['flag.save', 'popup.list', 'popup.settings']) expect(bar).toContain(words[key]);
    const tops = await popup.$$eval('header button, header a, header summary', (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().bottom),
    );
    expect(Math.max(...tops) - Math.min(...tops), 'of the bar').toBeLessThan(12);
    expect(await cutTexts(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
