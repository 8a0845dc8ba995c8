import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '@/tools/browsers/launch';
import { Session } from './session';

const article = `<!doctype html><html lang="en"><title>Talks</title><h1>Talks on Nagorno-Karabakh</h1>
<p id="first">The talks on <b>Nagorno</b>-Karabakh and on  Stepanakert
 went on.</p>
<p id="second">Nobody in Stepanakert expected them.</p><form><input name="createRange"><input name="children"></form>`;

/** What a script of the page itself has of the highlight, and how often its DOM changed. */
interface Seen {
  readonly marked: readonly string[];
  readonly changes: number;
}
declare global {
  // oxlint-disable-next-line no-var -- a global's declaration
  var domChanges: number | undefined;
}

const watchDom = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.domChanges = 0;
    const options = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver((records) => (globalThis.domChanges = (globalThis.domChanges ?? 0) + records.length)).observe(
      document,
      options,
    );
  });

const seenBy = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const highlight = CSS.highlights.get('masthead-mention');
    const marked = [...(highlight ?? [])].map((range) => {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const copy = Document.prototype.createRange.call(document);
      copy.setStart(startContainer, startOffset);
      copy.setEnd(endContainer, endOffset);
      return String(copy);
    });
    return { marked, changes: globalThis.domChanges ?? -1 };
  });

/** How many pixels of the page's picture have the marks' colour; read by a page of its own. */
async function colouredPixels(session: Session, page: Page): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  const reader = await session.browser.open('about:blank');
  const count = await reader.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    let found = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i] === 255 && data[i + 1] === 216 && data[i + 2] === 102) found++;
    return found;
  }, `data:image/png;base64,${picture}`);
  await reader.close();
  await page.bringToFront();
  return count;
}

/** What a script of the page can ask of a style for the highlight, whether anything is marked or not. */
const styleSeen = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement, '::highlight(masthead-mention)').backgroundColor);
const waitForNoStyle = async (page: Page, none: string): Promise<void> => {
  for (let i = 0; i < 100 && (await styleSeen(page)) !== none; i++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await styleSeen(page)).toBe(none);
};

const waitForMarks = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction((count: number) => (CSS.highlights.get('masthead-mention')?.size ?? 0) === count, {}, count);

const pressed = (popup: Page): Promise<boolean> =>
  popup.$eval('button[aria-pressed]', (button) => button.getAttribute('aria-pressed') === 'true');
const waitForPressed = (popup: Page, wanted: boolean): Promise<unknown> =>
  popup.waitForSelector(`button[aria-pressed="${wanted}"]`);
const press = (popup: Page): Promise<void> =>
  popup.$eval('button[aria-pressed]', (button) => (button as HTMLElement).click());

const all = ['Nagorno-Karabakh', 'Nagorno-Karabakh', 'Stepanakert', 'Stepanakert'];

describe.each(browserNames)('marking mentions in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session.end());

  const begin = async (path: string) => {
    const page = await session.open(`http://marks.example/${path}`, { body: article });
    await watchDom(page);
    const { popup } = await session.click(page);
    return { page, popup };
  };

  test('shows each where it stands and changes nothing in the page; pressed again, none', async () => {
    const { page, popup } = await begin('1');
    const before = await page.screenshot({ encoding: 'base64' });
    await press(popup);
    await waitForMarks(page, 4);
    await waitForPressed(popup, true);
    expect(await seenBy(page)).toEqual({ marked: all, changes: 0 });
    expect(await page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length)).toBe(0);
    expect(await page.screenshot({ encoding: 'base64' }), 'the marks can be seen').not.toBe(before);
    await press(popup);
    await waitForMarks(page, 0);
    await waitForPressed(popup, false);
    expect(await page.screenshot({ encoding: 'base64' })).toBe(before);
    expect((await seenBy(page)).changes).toBe(0);
    await popup.close();
    await page.close();
  });

  test('they go when the popup closes', async () => {
    const { page, popup } = await begin('2');
    const none = await styleSeen(page);
    await press(popup);
    await waitForMarks(page, 4);
    expect(await styleSeen(page)).not.toBe(none);
    await popup.close();
    await waitForMarks(page, 0);
    await waitForNoStyle(page, none);
    expect((await seenBy(page)).changes).toBe(0);
    // A second popup finds the page as the first one did.
    const again = await session.click(page);
    await press(again.popup);
    await waitForMarks(page, 4);
    await again.popup.close();
    await waitForMarks(page, 0);
    await page.close();
  });

  test('they go on Esc, in the page and in the popup', async () => {
    const { page, popup } = await begin('3');
    const none = await styleSeen(page);
    for (const where of [page, popup]) {
      await press(popup);
      await waitForMarks(page, 4);
      await waitForPressed(popup, true);
      await where.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
      await waitForMarks(page, 0);
      await waitForPressed(popup, false);
      await waitForNoStyle(page, none);
    }
    await popup.close();
    await page.close();
  });

  test('they go when the page goes on, to another document or only to another address', async () => {
    const { page, popup } = await begin('4');
    await press(popup);
    await waitForMarks(page, 4);
    await page.evaluate(() => {
      history.pushState(null, '', '/elsewhere');
      document.title = 'Elsewhere';
    });
    await waitForMarks(page, 0);
    await waitForPressed(popup, false);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/4');
    await press(popup);
    await waitForMarks(page, 4);
    await page.goto(session.server.add('http://marks.example/5', { body: article }));
    await waitForPressed(popup, false);
    expect((await seenBy(page)).marked).toEqual([]);
    await press(popup);
    await popup.waitForFunction(() => document.body.textContent.includes('None found again'));
    expect(await pressed(popup)).toBe(false);
    await popup.close();
    await page.close();
  });

  test('in shadow trees they can be seen as elsewhere, or none is claimed', async () => {
    const shown =
      '<h1>Talks</h1><x-a><template shadowrootmode="open"><p>The talks on Nagorno-Karabakh and on Stepanakert</template></x-a>';
    const page = await session.open('http://marks.example/8', { body: `<!doctype html><html lang="en">${shown}` });
    const { popup } = await session.click(page);
    await press(popup);
    if (name === 'firefox') {
      // It paints no highlight there.
      await popup.waitForFunction(() => document.body.textContent.includes('None found again'));
      await waitForMarks(page, 0);
    } else {
      await waitForMarks(page, 2);
      expect(await colouredPixels(session, page)).toBeGreaterThan(500);
    }
    if (!popup.isClosed()) await popup.close();
    await page.close();
  });

  test('a page that changes keeps the marks that still hold, and loses the others', async () => {
    const { page, popup } = await begin('6');
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.evaluate(() => document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<p>An announcement'));
    await press(popup);
    await waitForMarks(page, 4);
    await page.evaluate(() => {
      const text = document.querySelector('#second')?.firstChild;
      if (text) text.nodeValue = 'Everybody in Paris expected them.';
    });
    await waitForMarks(page, 3);
    await page.evaluate(() => document.querySelector('#first')?.remove());
    await page.waitForFunction(() => document.querySelector('#first') === null);
    expect((await seenBy(page)).marked).toContain('Nagorno-Karabakh');
    await page.evaluate(() => document.documentElement.replaceChildren());
    await page.evaluate(() => document.documentElement.remove());
    await popup.close();
    await waitForMarks(page, 0);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('they have a colour of their own, also over a page’s rule for every highlight', async () => {
    const style = '<style>::highlight(masthead-mention) { background-color: transparent; color: white }</style>';
    const page = await session.open('http://marks.example/7', { body: article + style });
    const { popup } = await session.click(page);
    await press(popup);
    await waitForMarks(page, 4);
    await waitForPressed(popup, true);
    expect(await colouredPixels(session, page)).toBeGreaterThan(500);
    if (!popup.isClosed()) await popup.close();
    await page.close();
  });
});
