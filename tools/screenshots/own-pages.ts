import type { Page } from 'puppeteer-core';
import { sampleFlag } from '@/lib/saved-pages/model/sample-flags';
import { bringInFlags } from '@/tools/browsers/bring-in-flags';
import type { ExtensionBrowser } from '@/tools/browsers/extension-browser';

/** The extension's own pages, each with a place in it. */
export const ownPages = {
  review: 'review.html',
  library: 'library.html',
  topic: 'library.html#topic=kosovo',
  options: 'options.html',
  welcome: 'welcome.html',
  document: 'document.html',
} as const;
export type OwnPage = keyof typeof ownPages;
/** In pixels; what is below is left out. */
const highest = 6000;
const widths = { narrow: 400, wide: 1040 } as const;

/** Fills the reader's list with pages in many scripts. */
export async function fillList(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.openOwn('review.html');
  await page.waitForSelector('h2');
  await bringInFlags(
    page,
    Array.from({ length: 24 }, (_, number) => sampleFlag(number)),
  );
  await page.close();
}

/** Opens each of our pages at each width, and hands it over with the name of its picture's parts. */
export async function eachOwnPage(
  browser: ExtensionBrowser,
  take: (page: Page, name: string, width: string) => Promise<void>,
): Promise<void> {
  for (const [name, address] of Object.entries(ownPages)) {
    const page = await browser.openOwn(address);
    await page.waitForSelector('h1, h2');
    if (name === 'topic') await page.waitForSelector('svg');
    for (const [width, pixels] of Object.entries(widths)) {
      await page.setViewport({ width: pixels, height: 800 });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width: pixels, height: Math.min(Math.max(height, 800), highest) });
      await take(page, name, width);
    }
    await page.close();
  }
}
