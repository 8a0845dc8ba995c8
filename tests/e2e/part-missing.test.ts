import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { browserNames } from '@/tools/browsers/launch';
import { changedCopy } from './changed-copy';
import { Session } from './session';

const bees =
  '<html lang="en"><title>Bees</title><h1>Bees</h1><p>5 May 2020</p><p>Kosovo declared independence. Kosovo is a topic.</p>';

/** Parts that are loaded later, as an update by force takes them away. */
test.each(browserNames)('a part that is gone is told in the popup and the settings of %s', async (name) => {
  const built = inject('extensions')[name];
  const copy = await changedCopy(built, {});
  const { folder } = copy;
  const parts = await readdir(path.join(folder, 'chunks'));
  for (const part of parts.filter((one) => /^(?:popup-saving|check-custom-data|mark-mentions)-/u.test(one)))
    await rm(path.join(folder, 'chunks', part));
  const session = await Session.start(name, folder);
  const page = await session.open('http://bees.example/a', { body: bees });
  const { popup, state } = await session.click(page);
  expect(state).toBe('report');
  const told = (own: Page) =>
    own.waitForFunction(
      () => [...document.querySelectorAll('[role=alert]')].some((one) => one.textContent?.includes('updated')),
      { polling: 50, timeout: 10_000 },
    );
  await told(popup);
  expect(await popup.evaluate(() => document.querySelector('main')?.dataset['state'])).toBe('report');
  expect(await popup.evaluate(() => document.body.innerText)).toContain('bees.example');
  await popup.close();
  const options = await session.browser.openOwn('options.html');
  await options.waitForSelector('#own-data');
  await options.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#own-data');
    const files = new DataTransfer();
    files.items.add(new File(['{}'], 'own.json'));
    if (field !== null) field.files = files.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await told(options);
  await session.end();
  await copy.remove();
});
