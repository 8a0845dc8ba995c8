import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { axeViolations, smallTargets, smallText } from './measure';
import { SpottingSession } from './spotting-session';

let spotting: SpottingSession;
beforeAll(async () => {
  spotting = await SpottingSession.start('chromium');
});
afterAll(() => spotting.end());

const states: readonly (readonly [string, string, Partial<Settings>])[] = [
  ['the settings', 'options.html', {}],
  [
    'the settings with sites',
    'options.html',
    { spotting: { mode: 'sites', sites: ['example.org'], never: ['bank.com'] } },
  ],
  ['the settings from right to left, text largest', 'options.html', { language: 'ar', textSize: 'largest' }],
  ['the welcome page', 'welcome.html', {}],
  ['the welcome page from right to left, text largest', 'welcome.html', { language: 'ur', textSize: 'largest' }],
];

async function open(file: string, settings: Partial<Settings>): Promise<Page> {
  const stored = { ...defaultSettings, ...settings };
  await spotting.options.evaluate((value) => api.storage.local.set({ settings: value }), stored);
  const page = await SpottingSession.own(spotting.session, file);
  await page.waitForSelector('h1');
  return page;
}

/** What can have the focus, in the order of the document. */
const focusable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const radios = new Set<string>();
    return [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ]
      .filter((one) => one.checkVisibility() && !one.matches(':disabled'))
      .filter((one) => {
        // Of a group of radio buttons, the chosen one is in the order.
        if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
        if (!one.checked || radios.has(one.name)) return false;
        radios.add(one.name);
        return true;
      })
      .map((one) => one.outerHTML.slice(0, 90));
  });

async function walk(
  page: Page,
  steps: number,
): Promise<readonly { readonly html: string; readonly isSeen: boolean }[]> {
  const walked = [];
  for (let i = 0; i < steps; i++) {
    await page.keyboard.press('Tab');
    walked.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        const style = activeElement === null ? undefined : getComputedStyle(activeElement);
        const isSeen =
          style !== undefined && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
        return { html: activeElement?.outerHTML.slice(0, 90) ?? '', isSeen };
      }),
    );
  }
  return walked;
}

describe.each(states)('%s', (_, file, settings) => {
  test('can be used by everyone, light and dark, from 320 pixels on', async () => {
    const page = await open(file, settings);
    if (file === 'welcome.html') {
      await (await page.$('button.main'))?.click();
      await page.waitForSelector('section h1, section h2');
    }
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await axeViolations(page), value).toEqual([]);
    }
    for (const width of [320, 412, 900]) {
      await page.setViewport({ width, height: 800 });
      const [inner, content] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth] as const);
      expect(content, `at ${width} pixels`).toBeLessThanOrEqual(inner);
      expect(await smallTargets(page), `at ${width} pixels`).toEqual([]);
      expect(await smallText(page)).toEqual([]);
    }
    await page.close();
  });

  test('is walked with the keyboard, in its order, the focus always in sight', async () => {
    const page = await open(file, settings);
    await page.bringToFront();
    const order = await focusable(page);
    const walked = await walk(page, order.length);
    expect(walked.map(({ html }) => html)).toEqual(order);
    expect(walked.filter(({ isSeen }) => !isSeen)).toEqual([]);
    await page.close();
  });
});
