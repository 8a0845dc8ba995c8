import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { settled } from '@/tools/browsers/extension-browser';
import { browserNames } from '@/tools/browsers/launch';
import { readingOf, Session } from './session';

const host = 'http://cgss.com.pk';
const publisher = 'Center for Global & Strategic Studies';
const article = `<h1>The ferry</h1><p>Published on 3 May 2020</p><p>${'The ferry leaves at noon again. '.repeat(8)}</p>`;
const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>The ferry</title>';

describe.each(browserNames)('pages that keep %s waiting are answered within three seconds', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
    for (const file of ['hangs.js', 'hangs.css']) session.server.add(`${host}/${file}`, { body: ' ', isEndless: true });
    session.server.add(`${host}/sheet.xsl`, {
      type: 'text/xsl',
      body: `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><html><body><h1><xsl:value-of select="/a/b"/></h1></body></html></xsl:template></xsl:stylesheet>`,
    });
  });
  afterAll(() => session.end());

  /** Opens a page that may never end loading, and clicks. */
  async function clickOn(path: string, body: string, type = 'text/html; charset=utf-8') {
    const url = session.server.add(`${host}${path}`, { body, type });
    const page = await session.browser.open('about:blank');
    await page.goto(url, { timeout: 1_500, waitUntil: 'domcontentloaded' }).catch(() => {});
    const begun = performance.now();
    const popup = await session.browser.openPopup(page);
    return { page, popup, begun };
  }
  const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText);
  const until = async (popup: Page, text: string): Promise<void> => {
    await popup.waitForFunction(
      (wanted) => document.body?.innerText.includes(wanted),
      { polling: 50, timeout: 5_000 },
      text,
    );
  };

  test.each([
    ['a script that does not come', `${head}${article}<script src="/hangs.js"></script><p>never`, 'still loading'],
    ['a style sheet that does not come', `${head}<link rel=stylesheet href="/hangs.css">${article}`, ''],
    [
      'a style sheet before a script',
      `${head}<link rel=stylesheet href="/hangs.css"><script>0</script>${article}`,
      'still loading',
    ],
    [
      'an address that changes without end',
      `${head}${article}<script>let n = 0; setInterval(() => history.pushState(0, '', '/moved?' + n++), 60)</script>`,
      '',
    ],
  ])('%s', async (what, body, told) => {
    const { page, popup, begun } = await clickOn(`/${what.replaceAll(' ', '-')}`, body);
    await until(popup, publisher);
    expect(await settled(popup, 5_000)).toBe('report');
    expect(performance.now() - begun).toBeLessThan(5_000);
    if (told !== '') await until(popup, told);
    const reading = await readingOf(popup);
    expect(reading?.report.publisher?.id).toBe('cgss');
    expect(reading?.report.url.startsWith(host)).toBe(true);
    await popup.close();
    await page.close();
  });

  test('a thousand times the same JSON-LD, which is none', async () => {
    const body = `${head}<script>
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      // Chromium itself reads JSON-LD that is right so far, and is busy with it for a minute.
      script.textContent = '{"@type":"NewsArticle",' + '"a":"b\\\\q",'.repeat(40000);
      for (let i = 0; i < 1000; i++) document.head.append(script.cloneNode(true));
    </script>${article}`;
    const page = await session.open(`${host}/clones`, { body });
    const begun = performance.now();
    const { popup, state } = await session.click(page);
    expect(state).toBe('report');
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(await textOf(popup)).toContain('longer than Masthead reads');
    expect((await readingOf(popup))?.report.title).toBe('The ferry');
    await popup.close();
    await page.close();
  });

  test('a document that a style sheet of XSLT makes', async () => {
    const { page, popup } = await clickOn(
      '/feed.xml',
      '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="/sheet.xsl"?><a><b>Made</b></a>',
      'text/xml',
    );
    expect(await settled(popup, 5_000)).toBe('report');
    expect((await readingOf(popup))?.report.title).toBe('Made');
    await popup.close();
    await page.close();
  });

  // Firefox's driver opens no tab while the page in front is busy, so that nobody could look at the popup.
  test.runIf(name === 'chromium')('a page that is busy: its publisher by the address, and a way on', async () => {
    const { page, popup: before } = await clickOn('/busy', `${head}${article}`);
    expect(await settled(before)).toBe('report');
    await before.close();
    // From then on no script runs in the page, ours neither.
    await page.evaluate((busyMs) => {
      setTimeout(() => {
        const end = performance.now() + busyMs;
        while (performance.now() < end);
      }, 300);
    }, 9_000);
    await sleep(600);
    const begun = performance.now();
    const popup = await session.browser.openPopup(page);
    await until(popup, publisher);
    expect(await textOf(popup)).toContain('Reading the page');
    await until(popup, 'has not answered yet');
    expect(performance.now() - begun).toBeLessThan(6_000);
    const button = () => document.querySelector('main section[role=status] button')?.textContent;
    expect(await popup.evaluate(button)).toBe('Try again');
    // The page's answer takes the place of all that.
    expect(await settled(popup)).toBe('report');
    expect(await textOf(popup)).toContain('3 May 2020');
    await popup.close();
    await page.close();
  });
});
