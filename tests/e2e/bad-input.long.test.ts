import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedPage } from '@/tools/browsers/page-server';
import { settled } from '@/tools/browsers/extension-browser';
import { browserNames } from '@/tools/browsers/launch';
import { badPages } from '@/tests/support/bad-pages';
import { readingOf, Session } from './session';

const xhtml = (body: string) => `<html xmlns="http://www.w3.org/1999/xhtml">${body}</html>`;
/** Kinds of document that are not HTML. */
const others: readonly (readonly [string, ServedPage])[] = [
  ['text', { type: 'text/plain', body: 'Published on 3 May 2020\n\n<b>not bold</b>' }],
  [
    'XML',
    { type: 'application/xml', body: '<?xml version="1.0"?><feed><title>A feed</title><item form="a">x</item></feed>' },
  ],
  ['broken XML', { type: 'application/xml', body: '<a><b></a>' }],
  ['XHTML', { type: 'application/xhtml+xml', body: xhtml('<head><title>Strict</title></head><body><p>x</p></body>') }],
  ['SVG', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"><title>S</title></svg>' }],
  ['JSON', { type: 'application/json', body: '{"datePublished":"2020-01-01"}' }],
  ['nothing', { type: 'text/html', body: '' }],
  [
    'cut in half by a script',
    {
      body: `<h1>A</h1><p id="p">3 May 2020</p><script>
        document.title = 'Half \\ud83d';
        document.querySelector('h1').textContent = 'x'.repeat(299) + '\\ud83d';
        document.querySelector('p').append('\\ude00');
        document.querySelector('p').setAttribute('class', 'date \\ud83d');
      </script>`,
    },
  ],
];

describe.each(browserNames)('bad input in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session.end());

  /** A report, or a message that says why there is none; never a failure, never an empty popup. */
  async function expectAnswer(served: ServedPage, title?: string): Promise<void> {
    const page = await session.open('http://bad.example/page', served);
    const { popup, state } = await session.click(page);
    const shown = await popup.evaluate(() => ({
      text: document.body.textContent,
      scripts: document.querySelectorAll('main :is(script, img[src=x], iframe, b)').length,
    }));
    const reading = await readingOf(popup);
    await popup.close();
    await page.close();
    expect(['report', 'unsupported']).toContain(state);
    expect(shown.text.length).toBeGreaterThan(40);
    expect(shown.scripts, 'nothing of the page is markup').toBe(0);
    if (state === 'report') expect(reading?.report.url).toBe('http://bad.example/page');
    if (title !== undefined) expect(reading?.report.title).toBe(title);
  }

  const drawn = badPages.filter((make) => make().isSlowToDraw !== true);
  test.each(drawn.map((make) => [make().name, make] as const))('%s', async (_, make) => {
    const { html, title } = make();
    await expectAnswer({ body: html }, title);
  });

  test.each(others)('a document that is %s', async (_, served) => {
    await expectAnswer(served);
  });

  test('a page that goes on while it is read is never answered with the other one', async () => {
    const slow = session.server.add('http://first.example/', { body: '<h1>First</h1>', isEndless: true });
    const next = session.server.add('http://second.example/', { body: '<h1>Second</h1>' });
    const page = await session.browser.open('about:blank');
    await page.goto(slow, { timeout: 1_000 }).catch(() => {});
    const popup = await session.browser.openPopup(page);
    await page.goto(next, { timeout: 5_000 }).catch(() => {});
    const state = await settled(popup);
    const reading = await readingOf(popup);
    expect(['report', 'unsupported']).toContain(state);
    if (reading !== undefined) expect(reading.report.url).toBe(reading.facts.address);
    await popup.close();
    await page.close();
  });
});
