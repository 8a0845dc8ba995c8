import { afterAll, beforeAll, expect, test } from 'vitest';
import { Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await Session.start('chromium');
});
afterAll(() => session.end());

test.each(['review', 'library', 'options', 'welcome'])('%s.html is as wide as its window', async (name) => {
  const page = await session.browser.openOwn(`${name}.html`);
  await page.setViewport({ width: 1200, height: 700 });
  await page.waitForSelector('h1');
  expect(await page.evaluate(() => document.body.clientWidth)).toBe(1200);
  await page.close();
});
