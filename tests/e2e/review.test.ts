import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { sampleFlag } from '@/lib/saved-pages/model/sample-flags';
import { bringInFlags } from '@/tools/browsers/bring-in-flags';
import { browserNames } from '@/tools/browsers/launch';
import { Session } from './session';

const plain = (n: number, changes: Partial<Flag> = {}): Flag =>
  sampleFlag(n, {
    title: `Page ${n}`,
    note: '',
    tags: [],
    due: null,
    state: 'to-review',
    reviewedOn: null,
    ...changes,
  });

/** What stands of a page's list and where the focus is, as a reader meets it. */
const titles = (page: Page): Promise<string[]> =>
  page.$$eval('h3', (all) => all.map(({ textContent }) => textContent.trim()));
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    if (at === null) return '';
    const label = at instanceof HTMLInputElement ? (at.labels?.[0]?.querySelector('bdi') ?? at.labels?.[0]) : at;
    return `${at.localName} ${at.getAttribute('aria-label') ?? label?.textContent.trim() ?? ''}`;
  });
const until = async (page: Page, what: () => Promise<unknown>, wanted: unknown): Promise<void> => {
  await expect.poll(what, { timeout: 10_000, interval: 30 }).toEqual(wanted);
  expect(page.isClosed()).toBe(false);
};

describe.each(browserNames)('the list in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await Session.start(name);
    page = await session.browser.openOwn('review.html');
    await page.setViewport({ width: 1040, height: 800 });
    await page.waitForSelector('h2');
  });
  afterAll(() => session.end());
  const press = async (...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

  /** Tab, or Shift and Tab, as often as it takes. */
  const tabTo = async (wanted: string, held?: 'Shift'): Promise<void> => {
    if (held !== undefined) await page.keyboard.down(held);
    for (let i = 0; i < 60 && (await focused(page)) !== wanted; i++) await press('Tab');
    if (held !== undefined) await page.keyboard.up(held);
    expect(await focused(page)).toBe(wanted);
  };

  test('a page saved in another window appears, and what is changed there is changed here', async () => {
    expect(await page.$eval('h2', ({ textContent }) => textContent)).toBe('Nothing saved yet');
    const other = await session.browser.openOwn('review.html');
    await bringInFlags(
      other,
      [1, 2, 3, 4, 5, 6].map((n) => plain(n)),
    );
    await until(page, () => titles(page), ['Page 6', 'Page 5', 'Page 4', 'Page 3', 'Page 2', 'Page 1']);
    await other.waitForSelector('h3 a');
    await other.focus('h3 a');
    await other.keyboard.press(' ');
    await other.waitForSelector('textarea');
    await other.keyboard.type('Who counts?');
    await until(page, () => page.$$eval('article', ([first]) => first?.textContent.includes('Who counts?')), true);
    await other.close();
    await page.bringToFront();
  });

  test('everything with the keyboard alone', async () => {
    await page.evaluate(() => document.querySelector('main')?.focus());
    await press('Tab');
    expect(await focused(page)).toBe('a Skip to the list');
    await press('Enter');
    await until(page, () => focused(page), 'h2 6 pages shown');
    await tabTo('a Page 6');
    await press('j', 'ArrowDown', 'k');
    await until(page, () => focused(page), 'a Page 5');
    await press('End');
    await until(page, () => focused(page), 'a Page 1');
    await press('Home');
    await until(page, () => focused(page), 'a Page 6');

    // Remove one, and the next has the focus; undo brings it back.
    await press('ArrowDown');
    await until(page, () => focused(page), 'a Page 5');
    await press('Delete');
    await until(page, () => titles(page), ['Page 6', 'Page 4', 'Page 3', 'Page 2', 'Page 1']);
    await until(page, () => focused(page), 'a Page 4');
    await press('u');
    await until(page, () => titles(page), ['Page 6', 'Page 5', 'Page 4', 'Page 3', 'Page 2', 'Page 1']);
    await until(page, () => focused(page), 'a Page 4');

    // Later: tomorrow, by its first button; then reviewed.
    await press('l');
    await until(page, () => focused(page), 'button Tomorrow');
    await press('Enter');
    await until(page, () => focused(page), 'a Page 4');
    await until(page, () => page.$$eval('article', (all) => all[2]?.textContent.includes('due ')), true);
    await press('e');
    await until(page, () => page.$$eval('article', (all) => all[2]?.textContent.includes('reviewed ')), true);

    // Many at once: choose two, tag them.
    await press('x', 'ArrowDown');
    await until(page, () => focused(page), 'a Page 3');
    await press('x');
    await tabTo('button Tag', 'Shift');
    await press('Enter');
    await tabTo('input Tags');
    await page.keyboard.type('check figures');
    await press('Enter');
    await until(
      page,
      () => page.$$eval('article', (all) => all.filter((one) => one.textContent.includes('#check figures')).length),
      2,
    );

    // Search from the list, and back into it.
    await tabTo('a Page 6');
    await press('/');
    await until(page, () => focused(page), 'input Search title, note, publisher…');
    await page.keyboard.type('who counts');
    await until(page, () => titles(page), ['Page 6']);
    await press('ArrowDown');
    await until(page, () => focused(page), 'a Page 6');

    // A filter, and taking the list along.
    await tabTo('input Reviewed', 'Shift');
    await press(' ');
    await until(page, () => titles(page), []);
    await press(' ');
    await until(page, () => titles(page), ['Page 6']);
    await tabTo('button Export…');
    await press('Enter');
    await page.waitForSelector('dialog[open]');
    await tabTo('button Close');
    await press('Enter');
    await until(page, () => focused(page), 'button Export…');
    await tabTo('a Page 6');
  });

  test('what is removed last leaves the focus on the page', async () => {
    await press('Delete');
    await until(page, () => titles(page), []);
    await until(page, () => page.evaluate(() => document.activeElement?.localName), 'main');
  });

  test('of thousands of pages, those in sight are made; each can be reached', async () => {
    const other = await session.browser.openOwn('review.html');
    await bringInFlags(
      other,
      Array.from({ length: 3_000 }, (_, n) => sampleFlag(n + 10)),
    );
    await other.close();
    const long = await session.browser.openOwn('review.html');
    await long.setViewport({ width: 1040, height: 800 });
    const shown = () => long.$eval('#list', ({ textContent }) => textContent);
    await until(long, shown, '3005 pages shown');
    const made = () => long.$$eval('article', ({ length }) => length);
    expect(await made()).toBeLessThan(30);
    const first = await titles(long);
    await long.focus('h3 a');
    await long.keyboard.press('End');
    await until(long, () => focused(long), 'a Page 1');
    expect(await made()).toBeLessThan(30);
    const places = () => long.$$eval('li[aria-posinset]', (all) => all.map((one) => Number(one.ariaPosInSet)));
    expect((await places()).at(-1)).toBe(3005);
    await long.keyboard.press('k');
    await until(long, async () => (await focused(long)) !== 'a Page 1', true);
    await long.keyboard.press('Home');
    await until(long, async () => (await titles(long)).slice(0, 3), first.slice(0, 3));
    await long.close();
  });

  test('an export in every format is the file that is asked for', async () => {
    await page.bringToFront();
    // The file as the page hands it to the browser.
    await page.evaluate(() => {
      const files: Promise<string>[] = [];
      Object.assign(globalThis, { files });
      const createObjectURL = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        files.push(blob.text());
        return createObjectURL(blob);
      };
      // A real download makes Chromium ask its maker about the file.
      HTMLAnchorElement.prototype.click = () => {};
    });
    await page.$$eval('button', (all) => all.find(({ textContent }) => textContent === 'Export…')?.click());
    await page.waitForSelector('dialog[open]');
    // Two pages are still chosen.
    await page.click('dialog input[name=extent]');
    const formats = await page.$$('dialog input[name=format]');
    expect(formats).toHaveLength(7);
    for (const format of formats) {
      await format.click();
      await page.click('dialog button[type=submit]');
    }
    const files = await page.evaluate(() => Promise.all((globalThis as unknown as { files: Promise<string>[] }).files));
    const beginnings = [
      '{"format": "masthead-flags"',
      'title,address',
      '# For review',
      'TY  - ELEC',
      '@online{',
      '[\n',
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    ];
    files.forEach((text, index) => expect(text.slice(0, beginnings[index]?.length)).toBe(beginnings[index]));
    expect(files).toHaveLength(7);
    expect((JSON.parse(files[0] ?? '') as { flags: unknown[] }).flags).toHaveLength(3005);
    await press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
  });

  test('topics and their parts are listed by their names', async () => {
    await bringInFlags(page, [plain(9_000, { topics: ['nagorno-karabakh', 'nk-elections-2020'] })]);
    const own = await session.browser.openOwn('review.html');
    await own.setViewport({ width: 1040, height: 800 });
    await own.waitForSelector('article');
    const text = () => own.evaluate(() => document.body.textContent);
    await until(own, async () => (await text()).includes('Vote of 2020 in Nagorno-Karabakh'), true);
    expect(await text()).not.toContain('nk-elections-2020');
    await own.close();
  });
});
