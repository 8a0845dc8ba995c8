import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '@/tools/browsers/launch';
import { Session } from './session';

const table = 'title,url,time_added,tags,status\n';
const bookmarks = '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>';
const link = '<DT><A HREF="https://paper.example/';
/** Files that held every page of ours for a minute, with what is said of them. */
const files = {
  'blank.zip': [zipSync({ 'a.csv': strToU8(table + '\n'.repeat(99_000_000)) }), 'holds more than a list can'],
  'deep.html': [`${bookmarks}${'<DL><DT><H3>x</H3>'.repeat(20_000)}`, 'is nested more deeply'],
  'nested.html': [`${bookmarks}${'<b>'.repeat(300_000)}</DL>`, 'holds no page'],
  'open.html': [`${bookmarks}${link}x">${`${link}y">`.repeat(100_000)}</DL>`, 'holds more than a list can'],
} as const;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-hostile-'));
  for (const [name, [content]] of Object.entries(files)) await writeFile(path.join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Beating {
  longestMs: number;
}
/** From now on the page notes the longest time in which it did nothing. */
const beat = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const own = globalThis as unknown as { beating: Beating };
    own.beating = { longestMs: 0 };
    let last = performance.now();
    setInterval(() => {
      own.beating.longestMs = Math.max(own.beating.longestMs, performance.now() - last);
      last = performance.now();
    }, 20);
  });
const longestPause = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { beating: Beating }).beating.longestMs);

describe.each(browserNames)('a hostile file in %s', (name) => {
  let session: Session;
  let pages: readonly Page[];
  beforeAll(async () => {
    session = await Session.start(name);
    pages = await Promise.all(['review.html', 'options.html'].map((file) => session.browser.openOwn(file)));
    await pages[0]?.bringToFront();
    for (const page of pages) {
      await page.waitForSelector('h1');
      await beat(page);
    }
  });
  afterAll(() => session.end());
  const press = (text: string): Promise<void> =>
    pages[0]!.locator(`::-p-xpath(//button[normalize-space()='${text}'])`).click();
  const choose = async (file: string): Promise<void> => {
    const input = await pages[0]!.waitForSelector('dialog input[type=file]');
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path.join(folder, file));
  };
  const said = (text: string): Promise<unknown> =>
    pages[0]!.waitForFunction(
      (wanted: string) => document.querySelector('dialog[open]')?.textContent.includes(wanted),
      { timeout: 60_000, polling: 50 },
      text,
    );

  test.each(Object.entries(files))('%s is refused, and our pages go on meanwhile', async (file, [, text]) => {
    await press('Import');
    await choose(file);
    await said(text);
    await press('Close');
    for (const page of pages) expect(await longestPause(page)).toBeLessThan(2_000);
  });

  test('its reading can be cancelled', async () => {
    await press('Import');
    await choose('blank.zip');
    await said('Reading blank.zip');
    await press('Cancel');
    await pages[0]!.waitForSelector('dialog input[type=file]');
    await press('Close');
  });
});
