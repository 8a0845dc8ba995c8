import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { settled } from '@/tools/browsers/extension-browser';
import { changedCopy } from './changed-copy';
import { axeViolations, smallTargets, smallText } from './measure';
import { Session } from './session';

const sample = await readFile(path.resolve(import.meta.dirname, '../sample/article.html'));
const other =
  '<html lang="en"><title>Bees</title><h1>Bees</h1><p>By Ada Moss</p><p>5 May 2020</p><p>Bees sleep at night.</p>';

let session: Session;
let broken: Session;
let copy: Awaited<ReturnType<typeof changedCopy>>;
beforeAll(async () => {
  session = await Session.start('chromium');
  // Without its data the popup can only say that it failed.
  const { chromium } = inject('extensions');
  copy = await changedCopy(chromium, {
    'dataset/always.js': () => '',
    'dataset/index.json': () => 'broken',
  });
  broken = await Session.start('chromium', copy.folder);
});
afterAll(async () => {
  await session.end();
  await broken.end();
  await copy.remove();
});

interface Opened {
  readonly popup: Page;
  readonly state: string;
}
const clickOn = async (where: Session, url: string, body: string | Uint8Array): Promise<Opened> =>
  where.click(await where.open(url, { body }));

/** A page that never ends loading keeps the popup reading. */
async function reading(): Promise<Opened> {
  const url = session.server.add('http://slow.example/', { body: '<h1>Slow', isEndless: true });
  const page = await session.browser.open('about:blank');
  await page.goto(url, { timeout: 500 }).catch(() => {});
  const popup = await session.browser.openPopup(page);
  await popup.waitForSelector('main[data-state]');
  return { popup, state: await popup.$eval('main', (main) => main.dataset['state'] ?? '') };
}

async function unsupported(): Promise<Opened> {
  const popup = await session.browser.openOwn('popup.html');
  await popup.setViewport({ width: 400, height: 600 });
  return { popup, state: await settled(popup) };
}

/** Opens what is folded, and what is then found folded in it. */
async function openFolds(popup: Page): Promise<void> {
  const openOnce = () =>
    popup.$$eval('details:not([open])', (all) => {
      for (const one of all) one.open = true;
      return new Promise<number>((resolve) => {
        setTimeout(() => resolve(all.length), 50);
      });
    });
  while ((await openOnce()) > 0);
}

const states: readonly (readonly [string, string, () => Promise<Opened>])[] = [
  ['a report with publisher and topic', 'report', () => clickOn(session, 'http://cgss.com.pk/articles/1', sample)],
  ['none of our topics', 'report', () => clickOn(session, 'http://cgss.com.pk/articles/2', other)],
  ['publisher unknown', 'report', () => clickOn(session, 'http://unknown.example/bees', other)],
  ['reading', 'reading', reading],
  ['a page that cannot be read', 'unsupported', unsupported],
  ['failed', 'failed', () => clickOn(broken, 'http://unknown.example/bees', other)],
];

describe.each(states)('the popup, %s', (_, wanted, open) => {
  test('can be used by everyone, light and dark, folded and unfolded', async () => {
    const { popup, state } = await open();
    expect(state).toBe(wanted);
    for (const isOpen of [false, true]) {
      if (isOpen) await openFolds(popup);
      for (const value of ['light', 'dark']) {
        await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await axeViolations(popup), `${value}, ${isOpen ? 'unfolded' : 'folded'}`).toEqual([]);
      }
      expect(await smallTargets(popup)).toEqual([]);
      expect(await smallText(popup)).toEqual([]);
    }
    await popup.close();
  });
});
