import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '@/tools/browsers/launch';
import { ownDataFile } from '@/tests/support/own-data';
import { longBayPage } from '@/tests/support/report-of';
import { Session } from './session';

const address = 'http://harbour.example/after-the-vote';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-own-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function add(options: Page, content: string): Promise<string> {
  const file = path.join(folder, 'mine.json');
  await writeFile(file, content);
  await options.bringToFront();
  // What was said of the file before this one still stands when this one is chosen.
  await options.evaluate(() => {
    const section = document.querySelector('#own-data')?.closest('section');
    const scope = globalThis as unknown as { saidOfFile?: () => string | undefined };
    const said = () => section?.querySelector('[role=status], [role=alert]')?.textContent;
    let hasBegun = false;
    scope.saidOfFile = () => (hasBegun && said() !== 'Checking the file…' ? said() : undefined);
    new MutationObserver(() => (hasBegun ||= said() === 'Checking the file…')).observe(section ?? document, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  const input = (await options.$('#own-data')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
  const said = await options.waitForFunction(
    () => (globalThis as unknown as { saidOfFile: () => string | undefined }).saidOfFile(),
    { polling: 50 },
  );
  return (await said.jsonValue()) ?? '';
}

describe.each(browserNames)('own data in %s', (name) => {
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    session = await Session.start(name);
    options = await session.browser.openOwn('options.html');
    await options.waitForSelector('#own-data');
  });
  afterAll(() => session.end());

  const popupText = async (): Promise<string> => {
    const page = await session.open(address, { body: longBayPage() });
    const { popup } = await session.click(page);
    const text = await popup.evaluate(() => document.body.textContent ?? '');
    await popup.close();
    await page.close();
    return text;
  };
  const rows = (): Promise<number> => options.$$eval('input[name^=own-]', (boxes) => boxes.length);

  test('a broken file is refused with field and reason, and nothing is kept', async () => {
    expect(await add(options, JSON.stringify(ownDataFile({ publishers: [{ id: 'No Id' }] })))).toMatch(
      /Nothing was added[^]*publishers\.0\.id[^]*not an identifier/u,
    );
    expect(await rows()).toBe(0);
  });

  test('added, it stands beside ours', async () => {
    expect(await popupText()).not.toContain('Your data');
    expect(await add(options, JSON.stringify(ownDataFile()))).toBe('Added: Harbours');
    const text = await popupText();
    expect(text).toContain("We don't know this publisher yet.");
    expect(text).toContain('Your data: Harbours');
    expect(text).toContain('The Harbour Institute');
    expect(text).toContain('Long Bay dispute');
  });

  test('compiled by another version of Masthead, it is compiled anew', async () => {
    await options.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('masthead-own-data');
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => reject(new Error('not opened')));
      });
      const transaction = database.transaction(['kept', 'compiled'], 'readwrite');
      const all = transaction.objectStore('kept').getAll();
      all.addEventListener('success', () => {
        for (const one of all.result as object[])
          transaction.objectStore('kept').put({ ...one, compiledBy: 'another' });
      });
      transaction.objectStore('compiled').clear();
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    });
    expect(await popupText()).toContain('Long Bay dispute');
  });

  test('switched off, it says nothing; removed, it is gone', async () => {
    await options.bringToFront();
    await (await options.$('input[name^=own-]'))?.click();
    await options.waitForFunction(() => document.querySelector('input[name^=own-]:not(:checked)') !== null, {
      polling: 50,
    });
    expect(await popupText()).not.toContain('Your data');
    await options.bringToFront();
    await (await options.$('input[name^=own-]'))?.click();
    await options.waitForFunction(() => document.querySelector('input[name^=own-]:checked') !== null, { polling: 50 });
    expect(await popupText()).toContain('Your data: Harbours');
    await options.bringToFront();
    await (await options.$('button[aria-label="Remove Harbours"]'))?.click();
    await options.waitForFunction(() => document.querySelector('input[name^=own-]') === null, { polling: 50 });
    expect(await popupText()).not.toContain('Your data');
  });
});
