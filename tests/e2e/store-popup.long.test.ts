import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settled } from '@/tools/browsers/extension-browser';
import { storedFlags } from './flag-page';
import { Session } from './session';

const rounds = 100;
const longestMs = 200;
const note = '#saved-panel textarea';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await Session.start('chromium');
  page = await session.open('http://example.org/page', { body: '<title>Bees</title><p>Bees sleep at night.</p>' });
});
afterAll(() => session.end());

/** The real popup, with the note of the saved page open and the cursor at its end. */
async function openNote(): Promise<Page> {
  const popup = await session.browser.openPopup(page);
  expect(await settled(popup)).toBe('report');
  await (await popup.waitForSelector('header button', { visible: true }))?.click();
  const field = await popup.waitForSelector(note, { visible: true });
  await field?.focus();
  await popup.keyboard.press('End', { commands: ['moveToEndOfDocument'] });
  return popup;
}

test(`the popup closed ${rounds} times at 0 to ${longestMs} ms after the last key: no character is lost`, async () => {
  let typed = '';
  for (let round = 0; round < rounds; round++) {
    const popup = await openNote();
    const word = `${round},`;
    await popup.keyboard.type(word);
    typed += word;
    await sleep((round * longestMs) / (rounds - 1));
    await popup.close();
  }
  const review = await session.browser.openOwn('review.html');
  expect((await storedFlags(review)).map((flag) => flag.note)).toEqual([typed]);
});
