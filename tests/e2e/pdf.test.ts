import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { english } from '@/components/shared/translation';
import { browserNames } from '@/tools/browsers/launch';
import type { ServedPage } from '@/tools/browsers/page-server';
import { inspectPage } from '@/tools/inspect/inspect-page';
import { localDay } from '@/tools/inspect/now';
import { badPdfs } from '@/tests/support/bad-pdfs';
import { builtDataset } from './built-dataset';
import { axeViolations, smallTargets, smallText } from './measure';
import { PdfSession, whatIsShown } from './pdf-session';

const { t } = english;
const root = path.resolve(import.meta.dirname, '../..');
const samples = ['sample-chromium', 'sample-libreoffice'];
const fileOf = (name: string) => path.join(root, 'tests/pdf', `${name}.pdf`);
const body = await readFile(fileOf('sample-chromium'));
const bad = await badPdfs();
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const parserFile = /(?:^|\/)(?:chunks\/pdf-|assets\/pdf-worker)/u;

test.each(browserNames)('in the package for %s only the document page leads to the parser of PDFs', async (name) => {
  const folder = inject('extensions')[name];
  const files = await readdir(folder, { recursive: true });
  expect(files.filter((file) => parserFile.test(file))).toHaveLength(2);
  for (const page of files.filter((file) => /^[\w-]+\.html$/u.test(file))) {
    const reached = await reachedFrom(folder, page);
    expect(reached.size, page).toBeGreaterThan(1);
    expect(
      [...reached].filter((file) => parserFile.test(file)),
      page,
    ).toEqual([]);
  }
  const scripts = files.filter((file) => /^(?:page-[a-z]+|mark-mentions|background)\.js$/u.test(file));
  expect(scripts.length).toBe(4);
  for (const file of scripts) {
    const text = await readFile(path.join(folder, file), 'utf8');
    expect(text, file).not.toContain('PDFWorker');
    // Nor do they hold what asks a site: the background has no policy of its own against it.
    expect(text, file).not.toContain('opaqueredirect');
  }
});

/** A page's scripts with all that they import at once. */
async function reachedFrom(folder: string, page: string): Promise<ReadonlySet<string>> {
  const html = await readFile(path.join(folder, page), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/([^"]+\.m?js)"/gu)].map(([, file = '']) => file);
  const reached = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const text = await readFile(path.join(folder, file), 'utf8');
    const imports = text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/gu);
    for (const [, name = ''] of imports) waiting.push(path.posix.join(path.posix.dirname(file), name));
  }
  return reached;
}

/** What the site may answer to the second request, and what is said of it. */
const answers: readonly (readonly [string, ServedPage, string])[] = [
  ['403', { status: 403, body: 'no' }, t('pdf.problem.forbidden', { name: 'answers.example', status: 403 })],
  ['404', { status: 404, body: 'gone' }, t('pdf.problem.missing', { name: 'answers.example', status: 404 })],
  ['500', { status: 500, body: 'oh' }, t('pdf.problem.status', { name: 'answers.example', status: 500 })],
  [
    'a redirect to another host',
    { status: 302, headers: { location: 'http://elsewhere.example/report.pdf' }, body: '' },
    t('pdf.problem.redirected', { name: 'answers.example' }),
  ],
  ['a page to log in', { type: 'text/html', body: '<form>Log in</form>' }, t('pdf.problem.notPdf')],
  [
    'silence in the middle',
    { body: body.subarray(0, 9_000), isEndless: true },
    t('pdf.problem.silent', { name: 'answers.example' }),
  ],
];

describe.each(browserNames)('PDFs in %s', (name) => {
  let pdf: PdfSession;
  let folder: string;
  beforeAll(async () => {
    pdf = await PdfSession.start(name);
    pdf.session.server.add('http://elsewhere.example/report.pdf', { body, type: 'application/pdf' });
    folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-pdf-'));
  });
  afterAll(async () => {
    const { asked } = pdf.session.server;
    await rm(folder, { recursive: true, force: true });
    await pdf.end();
    for (const host of ['elsewhere.example', 'followed.example']) {
      expect(
        asked.some((url) => url.includes(host)),
        host,
      ).toBe(false);
    }
  });

  test.each(samples)('%s is answered as the article and as by the inspector, and asked for once', async (sample) => {
    const url = `http://cgss.com.pk/articles/${sample}.pdf`;
    const headers = { 'set-cookie': 'who=reader; SameSite=Lax' };
    const { server } = pdf.session;
    const before = server.asked.length;
    const shown = await pdf.read(url, { body: await readFile(fileOf(sample)), headers });
    expect(shown.state).toBe('report');
    expect(shown.text).toContain('Center for Global & Strategic Studies');
    expect(shown.text).toContain('9 April 2020');
    const dataset = builtDataset(inject('extensions')[name]);
    const day = localDay(new Date());
    const inspected = await inspectPage({ file: fileOf(sample), url }, day, dataset);
    expect(shown.reading?.facts).toEqual(plain(inspected.facts));
    expect(shown.reading?.report).toEqual(plain(inspected.report));
    const article = await inspectPage({ file: path.join(root, 'tests/sample/article.html'), url }, day, dataset);
    expect(shown.reading?.report).toMatchObject({
      title: article.report.title,
      published: { date: '2020-04-09', quote: 'Published on 9th April 2020' },
      publisher: { id: 'cgss', matchedBy: 'host' },
    });
    const topics = ({ report }: { report: typeof article.report }) => report.topics.map(({ id, about }) => [id, about]);
    expect(shown.reading && topics(shown.reading)).toEqual(topics(article));
    // Once by the person, once by us with the reader's cookie.
    const asked = server.asked.map((one, at) => [one, server.cookies[at]]).slice(before);
    expect(asked.filter(([one]) => one === url)).toEqual([
      [url, expect.any(String)],
      [url, 'who=reader'],
    ]);
    // What was given for it is given back.
    const left = await shown.page.evaluate(async () => {
      interface Api {
        readonly permissions: { getAll(): Promise<{ readonly origins?: readonly string[] }> };
        readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
      }
      const api =
        (globalThis as unknown as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
      const [{ origins }, scripts] = [
        await api.permissions.getAll(),
        await api.scripting.getRegisteredContentScripts(),
      ];
      return { origins, scripts };
    });
    expect(left).toEqual({ origins: [], scripts: [] });
    await shown.page.close();
  });

  test('opened again, the document page asks nobody before it is clicked', async () => {
    const url = 'http://again.example/report.pdf';
    const shown = await pdf.read(url, { body });
    const before = pdf.session.server.asked.filter((one) => one === url).length;
    await shown.page.evaluate(() => location.reload()).catch(() => {});
    await shown.page.waitForFunction(
      () =>
        document.querySelector('main')?.dataset['state'] === 'choose' ||
        document.querySelector('main')?.dataset['state'] === 'offer',
      { polling: 50 },
    );
    expect(pdf.session.server.asked.filter((one) => one === url)).toHaveLength(before);
    await shown.page.close();
  });

  test('a reading is given up on "Cancel", and the popup offers it again', async () => {
    const url = 'http://slow.example/report.pdf';
    const { popup, page } = await pdf.openPopup(url, { body });
    pdf.session.server.add(url, { body: body.subarray(0, 9_000), type: 'application/pdf', isEndless: true });
    const document = await pdf.clickRead(popup, url);
    await document.waitForSelector('main[data-state=reading] button');
    await document.click('main[data-state=reading] button');
    expect((await whatIsShown(document)).text).toContain(t('pdf.problem.cancelled'));
    await document.close();
    const { popup: again } = await pdf.session.click(page);
    await again.waitForSelector('button.main');
    await again.close();
    await page.close();
  });

  test.each(answers)('the site answers with %s', async (what, again, message) => {
    const url = `http://answers.example/${encodeURIComponent(what)}.pdf`;
    const shown = await pdf.read(url, { body }, again);
    expect(shown.text).toContain(message);
    expect(shown.state).toBe('problem');
    await shown.page.close();
  });

  test.each(bad.map((one) => [one.name, one] as const))(
    'a file of the reader’s own, %s',
    async (_, { bytes, state, says, title }) => {
      const file = path.join(folder, 'own.pdf');
      await writeFile(file, bytes);
      const shown = await pdf.choose(file);
      expect(shown.state, shown.text).toBe(state);
      if (says !== undefined) expect(shown.text).toContain(t(says, { name: 'own.pdf', read: 61, all: 500 }));
      if (title !== undefined) expect(shown.reading?.report.title).toBe(title);
      expect(await shown.page.$('button.main'), 'a file has no address to save').toBeNull();
      await shown.page.close();
    },
  );

  test('a passage that is selected in the text is saved with its page', async () => {
    const shown = await pdf.read('http://cgss.com.pk/articles/saved.pdf', { body });
    await shown.page.evaluate(() => {
      document.querySelector('details:has([data-page])')?.setAttribute('open', '');
      const paragraph = [...document.querySelectorAll('[data-page] p')].find((one) =>
        one.textContent.startsWith('Published'),
      );
      if (paragraph !== undefined) getSelection()?.selectAllChildren(paragraph);
    });
    await shown.page.waitForSelector('button.main');
    await shown.page.click('button.main');
    const quote = await shown.page.waitForSelector('#saved-panel blockquote');
    expect(await quote?.evaluate((one) => one.textContent)).toBe('Published on 9th April 2020 (p. 1)');
    await shown.page.close();
  });

  test('the document page can be used by everyone, light and dark', async () => {
    const file = path.join(root, 'tests/pdf/sample-libreoffice.pdf');
    const [choosing, shown] = [await pdf.session.browser.openOwn('document.html'), await pdf.choose(file)];
    await shown.page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
    for (const page of [choosing, shown.page]) {
      await page.bringToFront();
      for (const value of name === 'chromium' ? ['light', 'dark'] : ['light']) {
        if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await axeViolations(page), value).toEqual([]);
      }
      expect(await smallTargets(page)).toEqual([]);
      expect(await smallText(page)).toEqual([]);
      await page.close();
    }
  });

  // Firefox asks for access, and only within a click: there the offer stays.
  test.runIf(name === 'chromium')('where the reader wants it, opening Masthead on a PDF reads it', async () => {
    const url = 'http://cgss.com.pk/articles/always.pdf';
    const options = await pdf.session.browser.openOwn('options.html');
    await options.waitForSelector('input[name=readPdfs]');
    await options.$eval('input[name=readPdfs]', (input) => input.click());
    await options.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name=readPdfs]')?.checked === true,
    );
    const page = await pdf.session.open(url, { body, type: 'application/pdf' });
    const click = () => pdf.session.browser.clickToolbarButton(page);
    const shown = await whatIsShown(await pdf.opened(page, url, click));
    expect(shown.reading?.report.publisher?.id).toBe('cgss');
    await options.$eval('input[name=readPdfs]', (input) => input.click());
    await Promise.all([shown.page.close(), options.close(), page.close()]);
  });

  test('nothing of the reader of PDFs is loaded for an ordinary page', async () => {
    const page = await pdf.session.open('http://plain.example/article', { body: '<h1>No PDF</h1><p>Text.</p>' });
    const { popup, state } = await pdf.session.click(page);
    expect(state).toBe('report');
    // What is imported later leaves a link behind, with all that it needs.
    const loaded = await popup.$$eval('script[src], link[href]', (all) =>
      all.map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? ''),
    );
    expect(loaded.length).toBeGreaterThan(3);
    expect(loaded.filter((one) => parserFile.test(one))).toEqual([]);
    await popup.close();
    await page.close();
  });
});
