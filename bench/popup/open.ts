import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '@/scripts/browsers/extension-browser';
import { launchExtensionBrowser } from '@/scripts/browsers/launch';
import { PageServer } from '@/scripts/browsers/page-server';
import { findBrowser } from '@/scripts/setup/browsers.mjs';
import { quartiles } from './quartiles';

// usage: npm run build && npm run bench:popup [-- PAGE.html [PAIRS]]
// From the click (the popup's timeOrigin) to the finished report, by marks inside the popup, against an empty popup of
// the same build, in turn. The aim is 1.75 times, the limit 2.
const root = path.resolve(import.meta.dirname, '../..');
const [file = path.join(root, 'tests/sample/article.html'), pairs = '40'] = process.argv.slice(2);
const limit = 2;
const warmUps = 3;

const emptyPage =
  '<!doctype html><meta charset="utf-8"><title>Empty</title><main></main><script src="empty.js"></script>';
const emptyScript = "performance.mark('report-rendered');";

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
  const popup = await browser.openPopup(page);
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
const launch = (extension: string) =>
  launchExtensionBrowser('chromium', { program, extension, headless: true, proxyPort: server.port });
const ours = await launch(built);
const none = await launch(empty);
try {
  const [ourPage, nonePage] = [await ours.open(address), await none.open(address)];
  const measured: { ours: number; none: number }[] = [];
  for (let i = 0; i < Number(pairs) + warmUps; i++) {
    const pair = { none: await openOnce(none, nonePage), ours: await openOnce(ours, ourPage) };
    if (i >= warmUps) measured.push(pair);
  }
  const report = quartiles(measured.map((pair) => pair.ours));
  const bare = quartiles(measured.map((pair) => pair.none));
  const ratio = quartiles(measured.map((pair) => pair.ours / pair.none));
  const show = (name: string, { low, median, high }: typeof report, unit: string) =>
    console.log(
      name.padEnd(28),
      `median ${median.toFixed(2)}${unit}, quartiles ${low.toFixed(2)} to ${high.toFixed(2)}${unit}`,
    );
  show('click to finished report', report, ' ms');
  show('click to an empty popup', bare, ' ms');
  show('ratio pair by pair', ratio, '');
  console.log(
    `ratio of the medians ${(report.median / bare.median).toFixed(2)}; aim 1.75, at most ${limit}; ${pairs} pairs`,
  );
  process.exitCode = report.median / bare.median <= limit ? 0 : 1;
} finally {
  await ours.close();
  await none.close();
  await server.close();
  await rm(empty, { recursive: true, force: true });
}
