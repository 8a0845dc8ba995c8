import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { browserNames } from '@/tools/browsers/launch';
import { builtDataset } from './built-dataset';
import { axeViolations, smallTargets, smallText } from './measure';
import { Session } from './session';
import { labelCount, misplacedLabels } from './timeline-labels';

const sample = await readFile(path.resolve(import.meta.dirname, '../sample/article.html'));
const { topics } = await builtDataset(inject('extensions').chromium).index();

const headingIs = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((text: string) => document.querySelector('h1')?.textContent === text, {}, text);

describe.each(browserNames)('the library in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session.end());

  test('every topic can be read without a page, by the keyboard alone', async () => {
    const page = await session.browser.openOwn('library.html');
    await page.waitForSelector('a[href^="#topic="]');
    const links = await page.$$eval('a[href^="#topic="]', (all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.toSorted()).toEqual(topics.map(({ id }) => `#topic=${id}`).toSorted());
    await page.focus('a[href="#topic=kosovo"]');
    await page.keyboard.press('Enter');
    await headingIs(page, labelOf('kosovo'));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.title()).toContain('Kosovo');
    await page.keyboard.press('Tab');
    await page.evaluate(() => history.back());
    await headingIs(page, 'Library');
    await page.close();
  });
});

const labelOf = (id: string): string => topics.find((topic) => topic.id === id)?.label ?? id;

describe('a topic’s page in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start('chromium');
  });
  afterAll(() => session.end());

  test.each(['', '#topic=nagorno-karabakh', '#topic=nothing'])(
    'library.html%s can be used by everyone',
    async (hash) => {
      const page = await session.browser.openOwn(`library.html${hash}`);
      await page.waitForSelector('h1');
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await axeViolations(page), value).toEqual([]);
      }
      expect(await smallTargets(page)).toEqual([]);
      expect(await smallText(page)).toEqual([]);
      await page.close();
    },
  );

  test.each(['library.html', 'review.html', 'options.html'])('%s is not taken for the popup', async (file) => {
    const page = await session.browser.openOwn(file);
    await page.waitForSelector('h1');
    const popup = await page.evaluate(() => ({
      width: getComputedStyle(document.body).width === '400px',
      // They share the popup's file, and with it what starts it.
      hasBegun: document.querySelector('main[data-state]') !== null || 'earlyReading' in globalThis,
    }));
    expect(popup).toEqual({ width: false, hasBegun: false });
    await page.close();
  });

  test('the popup reads the timeline only when the events are opened', async () => {
    const page = await session.open('http://timeline.example/1', { body: sample });
    const { popup } = await session.click(page);
    const hasRead = () => popup.evaluate(() => document.querySelector('link[href*="Timeline"]') !== null);
    expect(await hasRead()).toBe(false);
    expect(await labelCount(popup)).toBe(0);
    await popup.evaluate(() => {
      const section = document.querySelector('svg[role=img]')?.closest('section');
      const details = section?.querySelector<HTMLDetailsElement>(':scope > details');
      if (details) details.open = true;
    });
    await popup.waitForSelector('svg text[lang]');
    expect(await hasRead()).toBe(true);
    expect(await misplacedLabels(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
