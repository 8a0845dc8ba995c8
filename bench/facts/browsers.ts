import { isDeepStrictEqual } from 'node:util';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PageFacts } from '@/lib/page/page-facts';
import { findDates } from '@/lib/date/find-dates';
import { readFacts } from '@/lib/page/read-facts';
import { settled, type ExtensionBrowser } from '@/tools/browsers/extension-browser';
import { browserNames, launchExtensionBrowser } from '@/tools/browsers/launch';
import { PageServer } from '@/tools/browsers/page-server';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { decodeHtml } from '@/tools/inspect/read-html';
import { findBrowser } from '@/tools/setup/browsers.mjs';

// usage: npm run build && npm run bench:date-browsers [-- LABELS.jsonl [COUNT]]
// The same pages, served with scripts and connections off: PageFacts and dates in both browsers against the inspector's.
const [labels = '../shared/corpora/dates/htmldate/labels.jsonl', count = '60'] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../..');
const now = '2026-11-24';
const targets = { chromium: 'chrome', firefox: 'firefox' } as const;
const inert = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

interface Listed {
  readonly id: string;
  readonly file: string;
  readonly url: string;
}

async function listed(): Promise<Listed[]> {
  const all = (await readFile(labels, 'utf8')).trim().split('\n');
  const step = Math.max(1, Math.floor(all.length / Number(count)));
  return all
    .filter((_, at) => at % step === 0)
    .slice(0, Number(count))
    .map((line) => JSON.parse(line) as Listed);
}

async function readIn(browser: ExtensionBrowser, url: string): Promise<PageFacts | undefined> {
  const page = await browser.open(url);
  const popup = await browser.openPopup(page);
  await settled(popup);
  const facts = await popup.evaluate(
    () => (globalThis as { mastheadReading?: { facts: PageFacts } }).mastheadReading?.facts,
  );
  await popup.close();
  await page.close();
  return facts;
}

const fieldsOf = (a: PageFacts, b: PageFacts): string[] =>
  (Object.keys(a) as (keyof PageFacts)[]).filter((key) => !isDeepStrictEqual(a[key], b[key]));

const pages = await listed();
let differing = 0;
for (const name of browserNames) {
  const server = await PageServer.open();
  const program = findBrowser(name) ?? '';
  const extension = path.join(root, `.output/${targets[name]}-mv3`);
  const browser = await launchExtensionBrowser(name, { program, extension, headless: true, proxyPort: server.port });
  let sameFacts = 0;
  let sameDates = 0;
  for (const { id, file, url } of pages) {
    const bytes = await readFile(path.resolve(path.dirname(labels), file));
    // The text as the inspector decodes it, since the saved page's server is not there to say.
    const body = decodeHtml(bytes);
    const { hostname, pathname, search } = new URL(url);
    // A host of its own: browsers go to well-known ones by https alone, and that is not served here.
    const origin = `http://${hostname.replaceAll('.', '-')}.example`;
    const address = `${origin}${pathname}${search}`;
    server.add(`${origin}${pathname}`, { body: `\uFEFF${body}`, headers: inert });
    const facts = await readIn(browser, address).catch(() => undefined);
    const inspected = JSON.parse(JSON.stringify(readFacts(parse5Tree(body), address))) as PageFacts;
    if (facts === undefined) {
      console.log(`${name} ${id}: not read`);
      continue;
    }
    const differences = fieldsOf(inspected, facts);
    const isSame = isDeepStrictEqual(await findDates(facts, address, now), await findDates(inspected, address, now));
    if (differences.length === 0) sameFacts++;
    if (isSame) sameDates++;
    if (differences.length > 0 || !isSame)
      console.log(`${name} ${id}: ${differences.join(', ')}${isSame ? '' : ' DATES'}`);
  }
  await browser.close();
  await server.close();
  differing += pages.length - sameDates;
  console.log(`${name}: ${sameFacts} of ${pages.length} pages with the same facts, ${sameDates} with the same dates`);
}
process.exitCode = differing === 0 ? 0 : 1;
