import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleFlag } from '@/lib/saved-pages/model/sample-flags';
import { bringInFlags } from '@/tools/browsers/bring-in-flags';
import { axeViolations, smallTargets, smallText } from './measure';
import { Session } from './session';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await Session.start('chromium');
  page = await session.browser.openOwn('review.html');
});
afterAll(() => session.end());

const click = (text: string): Promise<void> =>
  page.$$eval(
    'button, summary',
    (all, text) => all.find(({ textContent }) => textContent.trim() === text)?.click(),
    text,
  );
const known = sampleFlag(1, {
  title: 'Opinion on the 2020 elections',
  publisher: { id: 'cgss', name: 'Center for Global & Strategic Studies', domain: 'cgss.com.pk' },
  topics: ['nagorno-karabakh'],
  passage: 'the passage that was selected',
  alsoSeenAt: ['https://web.archive.org/web/2020/https://cgss.com.pk/x'],
  earlierNotes: [{ text: 'earlier', editedAt: '2023-01-01T00:00:00.000Z' }],
  due: '2020-01-01',
  state: 'to-review',
  savedOn: '2026-11-23',
  savedAt: '2026-11-23T00:00:00.000Z',
});
const fifty = Array.from({ length: 60 }, (_, n) => sampleFlag(n * 7 + 20));

const states: readonly (readonly [string, () => Promise<void>])[] = [
  ['empty', () => page.waitForSelector('h2').then(() => undefined)],
  [
    'with a list and the reminder',
    async () => {
      await bringInFlags(page, [known, ...fifty]);
      await page.waitForSelector('h3');
    },
  ],
  [
    'with the keys and all filters',
    async () => {
      await click('Keys');
      await page.$$eval('fieldset > button', (all) => all.forEach((button) => button.click()));
    },
  ],
  ['grouped by month', () => page.select('[aria-label=Group]', 'month').then(() => undefined)],
  ['putting a page off', () => click('Later')],
  [
    'with details and what is known now',
    async () => {
      await click('Details');
      await page.waitForSelector('textarea');
      await page.$$eval('article details', (all) => all.forEach((one) => (one.open = true)));
      await page.waitForSelector('article section');
    },
  ],
  ['with chosen pages', () => click('Choose all shown')],
  [
    'after removing, with the way back',
    async () => {
      await page.focus('article h3 a');
      await page.keyboard.press('Delete');
      await page.waitForSelector('#undo');
    },
  ],
  [
    'taking the list along',
    async () => {
      await click('Export…');
      await page.waitForSelector('dialog[open]');
    },
  ],
];

describe.each(states)('the review page, %s', (_, reach) => {
  test('can be used by everyone: light and dark, wide and narrow, right to left, in large letters', async () => {
    await page.setViewport({ width: 1040, height: 900 });
    await reach();
    for (const { width, dir, size } of looks) {
      await page.setViewport({ width, height: 900 });
      await page.evaluate(
        (dir, size) => {
          document.documentElement.dir = dir;
          document.documentElement.dataset['textSize'] = size;
        },
        dir,
        size,
      );
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        const look = `${width} px, ${dir}, ${size}, ${value}`;
        expect(await axeViolations(page), look).toEqual([]);
        expect(await smallTargets(page), look).toEqual([]);
        expect(await smallText(page), look).toEqual([]);
      }
      // Nothing has to be scrolled sideways.
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    }
  });
});

const looks = [
  { width: 1040, dir: 'rtl', size: 'normal' },
  { width: 320, dir: 'ltr', size: 'normal' },
  { width: 640, dir: 'ltr', size: 'largest' },
  { width: 1040, dir: 'ltr', size: 'normal' },
] as const;
