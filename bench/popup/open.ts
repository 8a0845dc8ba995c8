import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { endBackground } from '@/tools/browsers/end-background';
import type { ExtensionBrowser } from '@/tools/browsers/extension-browser';
import { launchExtensionBrowser } from '@/tools/browsers/launch';
import { PageServer } from '@/tools/browsers/page-server';
import { findBrowser } from '@/tools/setup/browsers.mjs';
import { quartiles } from './quartiles';

// usage: npm run build && npm run bench:popup [-- PAGE.html [PAIRS]]
// From the click (the popup's timeOrigin) to the finished report, by marks inside the popup, against an empty popup of
// the same build, in turn; at most so many milliseconds more, in the median. Twice: with the extension asleep, as it is
// half a minute after its last use and so at most clicks, and awake, clicked again and again.
// Nothing listens to the popup while it opens, and no record of requests is kept.
const root = path.resolve(import.meta.dirname, '../..');
const [file = path.join(root, 'tests/sample/article.html'), pairs = '40'] = process.argv.slice(2);
const limitMs = 120;
const warmUps = 3;
/** Long enough for the report on a slow machine; only then is the popup asked for its mark. */
const openMs = 500;
/** For the popup before it to be gone. */
const restMs = 200;

const emptyPage =
  '<!doctype html><meta charset="utf-8"><title>Empty</title><main></main><script src="empty.js"></script>';
// As ours does once its report stands, it asks the worker for something: else the worker of one would sleep and that of
// the other not.
const emptyScript = `performance.mark('report-rendered');
  setTimeout(() => chrome.runtime.sendMessage({ kind: 'nothing' }).catch(() => {}), 50);`;

/** The same build with a popup that only marks. */
async function emptyCopy(built: string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-empty-'));
  await cp(built, folder, { recursive: true });
  await writeFile(path.join(folder, 'popup.html'), emptyPage);
  await writeFile(path.join(folder, 'empty.js'), emptyScript);
  return folder;
}

/** Milliseconds from the popup's beginning to its mark. */
async function openOnce(browser: ExtensionBrowser, page: Page): Promise<number> {
  await sleep(restMs);
  await browser.clickToolbarButton(page);
  await sleep(openMs);
  const ours = `${browser.extensionOrigin}/popup.html`;
  const popup = await (await page.browser().waitForTarget((target) => target.url().startsWith(ours))).asPage();
  const handle = await popup.waitForFunction(() => performance.getEntriesByName('report-rendered')[0]?.startTime, {
    polling: 50,
  });
  const ms = await handle.jsonValue();
  await popup.close();
  if (ms === undefined) throw new Error('the popup set no mark');
  return ms;
}

const built = path.join(root, '.output/chrome-mv3');
const empty = await emptyCopy(built);
const server = await PageServer.open();
const address = server.add('http://cgss.com.pk/articles/1', { body: await readFile(file) });
const program = findBrowser('chromium') ?? '';

/** Opens both popups in turn in browsers of their own; the milliseconds between their medians. */
async function measure(name: string, isAsleep: boolean): Promise<number> {
  const options = { program, headless: true, proxyPort: server.port, recordsRequests: false };
  const ours = await launchExtensionBrowser('chromium', { ...options, extension: built });
  const none = await launchExtensionBrowser('chromium', { ...options, extension: empty });
  try {
    const [ourPage, nonePage] = [await ours.open(address), await none.open(address)];
    const open = async (browser: ExtensionBrowser, page: Page): Promise<number> => {
      if (isAsleep) await endBackground(page.browser(), browser.extensionOrigin);
      return openOnce(browser, page);
    };
    const measured: { ours: number; none: number }[] = [];
    for (let i = 0; i < Number(pairs) + warmUps; i++) {
      const pair = { none: await open(none, nonePage), ours: await open(ours, ourPage) };
      if (i >= warmUps) measured.push(pair);
    }
    const report = quartiles(measured.map((pair) => pair.ours));
    const bare = quartiles(measured.map((pair) => pair.none));
    const show = (what: string, { low, median, high }: typeof report, unit: string) =>
      console.log(
        `  ${what}`.padEnd(28),
        `median ${median.toFixed(2)}${unit}, quartiles ${low.toFixed(2)} to ${high.toFixed(2)}${unit}`,
      );
    console.log(name);
    show('click to finished report', report, ' ms');
    show('click to an empty popup', bare, ' ms');
    show('more, pair by pair', quartiles(measured.map((pair) => pair.ours - pair.none)), ' ms');
    const more = report.median - bare.median;
    console.log(`  ${more.toFixed(0)} ms over an empty popup; at most ${limitMs}; ${pairs} pairs`);
    return more;
  } finally {
    await ours.close();
    await none.close();
  }
}

try {
  const more = [await measure('the extension asleep', true), await measure('the extension awake', false)];
  process.exitCode = Math.max(...more) <= limitMs ? 0 : 1;
} finally {
  await server.close();
  await rm(empty, { recursive: true, force: true });
}
