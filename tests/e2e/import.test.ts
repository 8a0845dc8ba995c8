import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serializeJson } from '@/lib/saved-pages/export/serialize-json';
import { flagLimits } from '@/lib/saved-pages/model/flag';
import { sampleFlags } from '@/lib/saved-pages/model/sample-flags';
import { browserNames } from '@/tools/browsers/launch';
import { byId, openPort, replies, send, storedFlags } from './flag-page';
import { axeViolations, smallTargets, smallText } from './measure';
import { Session } from './session';

const flags = sampleFlags(10_000).toSorted(byId);
const imports = path.resolve(import.meta.dirname, '../imports');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function listFile(name: string, content = serializeJson(flags, '2026-11-24')): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

/** Presses a button of the page, or of the dialog where one is open. */
async function press(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (name: string) => {
      const root = document.querySelector('dialog[open]') ?? document;
      const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
      button?.click();
      return button !== undefined;
    },
    { timeout: 20_000, polling: 20 },
    name,
  );
}

async function choose(page: Page, ...files: string[]): Promise<void> {
  const input = await page.waitForSelector('dialog input[type=file]');
  await (input as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(...files);
}

const shown = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('dialog[open]')?.textContent ?? 'no dialog');

/** Waits until the dialog says it; the dialog's text. */
async function said(page: Page, text: string): Promise<string> {
  await page
    .waitForFunction(
      (text: string) => document.querySelector('dialog[open]')?.textContent.includes(text),
      { timeout: 30_000, polling: 20 },
      text,
    )
    .catch(async () => expect(await shown(page)).toContain(text));
  return shown(page);
}

describe.each(browserNames)('bringing a list in, in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await Session.start(name);
    page = await session.browser.openOwn('review.html');
    await openPort(page);
  });
  afterAll(() => session.end());

  async function bringIn(file: string): Promise<string> {
    await press(page, 'Import');
    await choose(page, file);
    await said(page, 'What would change');
    await press(page, 'Import');
    const result = await said(page, 'brought in');
    await press(page, 'Close');
    return result;
  }

  test('exported, all removed, imported again: 10,000 pages with notes in 20 scripts are what they were', async () => {
    expect(await bringIn(await listFile('first.json'))).toContain('10000 pages brought in.');
    const stored = await storedFlags(page);
    expect(stored).toEqual(flags);
    const exported = await listFile('second.json', serializeJson(stored, '2026-11-24'));
    await send(page, [{ kind: 'remove', ids: flags.map(({ id }) => id) }]);
    await replies(page, 1);
    expect(await storedFlags(page)).toEqual([]);
    expect(await bringIn(exported)).toContain('10000 pages brought in.');
    expect(await storedFlags(page)).toEqual(flags);
  });

  test('nothing is written before the button, and nothing when it is cancelled', async () => {
    const others = serializeJson(
      flags.map((flag) => ({
        ...flag,
        id: `x${flag.id}`,
        address: flag.address.replace('site-', 'other-'),
        alsoSeenAt: [],
      })),
      '2026-11-24',
    );
    await press(page, 'Import');
    await choose(page, await listFile('others.json', others));
    expect(await said(page, 'What would change')).toContain('10000 pages are new');
    expect(await storedFlags(page)).toEqual(flags);
    await press(page, 'Import');
    await said(page, 'of 10000 written');
    await page.keyboard.press('Escape');
    await said(page, 'Cancelled. Nothing was changed.');
    expect(await storedFlags(page)).toEqual(flags);
    await press(page, 'Close');
  });

  test('a file over 100 MB is refused before it is read', async () => {
    const file = path.join(folder, 'large.json');
    const handle = await open(file, 'w');
    await handle.truncate(flagLimits.importBytes + 1);
    await handle.close();
    await press(page, 'Import');
    await choose(page, file);
    await said(page, 'large.json is larger than 100 MB.');
    await press(page, 'Close');
  });
});

describe('the panel', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await Session.start('chromium');
    page = await session.browser.openOwn('review.html');
  });
  afterAll(() => session.end());

  async function expectUsable(step: string): Promise<void> {
    await page.$$eval('dialog details', (all) => all.forEach((one) => (one.open = true)));
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await axeViolations(page), `${step}, ${value}`).toEqual([]);
    }
    expect(await smallTargets(page, 'dialog'), step).toEqual([]);
    expect(await smallText(page), step).toEqual([]);
  }

  test('can be used by everyone at every step', async () => {
    await press(page, 'Import');
    await page.waitForSelector('dialog input[type=file]');
    await expectUsable('files');
    await choose(page, path.join(imports, 'omnivore.json'), path.join(imports, 'raindrop.csv'));
    const preview = await said(page, 'What would change');
    expect(preview).toContain('omnivore.json: 2 pages, from Omnivore');
    expect(preview).toContain('raindrop.csv: 2 pages, from Raindrop');
    expect(await page.$$eval('dialog :is(img, script, b)', (all) => all.length)).toBe(0);
    await expectUsable('preview');
    await press(page, 'Import');
    await said(page, '3 pages brought in.');
    await expectUsable('done');
    await press(page, 'Choose another file');
    await choose(page, await listFile('cut.json', '[{"slug":"a",'));
    await said(page, 'cut.json is damaged or cut off, line 1.');
    await expectUsable('refused');
    await press(page, 'Close');
  });

  test('works with the keyboard alone', async () => {
    // A closing dialog gives the focus back a moment later.
    await page.waitForSelector('dialog[open]', { hidden: true });
    await page.waitForFunction(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Import');
      const had = button !== undefined && document.activeElement === button;
      button?.focus();
      return had;
    });
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog input[type=file]:focus');
    const chooser = page.waitForFileChooser();
    // The browser has to know that its dialog is not wanted before the key comes.
    await page.evaluate(() => undefined);
    await page.keyboard.press('Enter');
    await (await chooser).accept([path.join(imports, 'wallabag.json')]);
    await said(page, 'What would change');
    const pressed = async (name: string): Promise<void> => {
      for (let tabs = 0; tabs < 10; tabs++) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => document.activeElement?.textContent)) === name) break;
      }
      await page.keyboard.press('Enter');
    };
    await pressed('Import');
    await said(page, 'brought in.');
    await pressed('Close');
    await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Import');
  });
});
