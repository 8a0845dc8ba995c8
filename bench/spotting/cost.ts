import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '@/tools/browsers/extension-browser';
import { launchExtensionBrowser } from '@/tools/browsers/launch';
import { PageServer } from '@/tools/browsers/page-server';
import { findBrowser } from '@/tools/setup/browsers.mjs';
import { mainThreadMs, scriptMs, type TraceEvent } from './script-time';

// usage: npm run build && npm run bench:spotting [-- LABELS.jsonl [COUNT]]
// What spotting costs a page: main-thread time until the page is idle and the sign stands, with and without it, page by
// page in turn in the same run, and the CPU time of our own script by its address. At most 25 ms in the median, aim 10.
const [labels = '../shared/corpora/dates/htmldate/labels.jsonl', count = '40'] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../..');
const limitMs = 25;
const quietMs = 700;
/** Pages' own scripts and what they would load make every run another one. */
const inert = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

interface Listed {
  readonly file: string;
  readonly url: string;
}
interface Cost {
  /** Until the load event. */
  readonly loadMs: number;
  /** All tasks of the page's main thread. */
  readonly taskMs: number;
  /** Our script's. */
  readonly ownMs: number;
}

async function listed(): Promise<Listed[]> {
  const all = (await readFile(labels, 'utf8')).trim().split('\n');
  const step = Math.max(1, Math.floor(all.length / Number(count)));
  return all
    .filter((_, at) => at % step === 0)
    .slice(0, Number(count))
    .map((line) => JSON.parse(line) as Listed);
}

async function launch(server: PageServer, spots: boolean): Promise<{ browser: ExtensionBrowser; folder: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-cost-'));
  await cp(path.join(root, '.output/chrome-mv3'), folder, { recursive: true });
  const program = findBrowser('chromium') ?? '';
  const options = { program, extension: folder, headless: true, proxyPort: server.port };
  const browser = await launchExtensionBrowser('chromium', options);
  await browser.grantSites(['http://*/*', 'https://*/*']);
  const settings = await browser.openOwn('options.html');
  await settings.waitForSelector('input[name=mode]');
  if (spots) await (await settings.$$('input[name=mode]')).at(-1)?.click();
  await sleep(500);
  await settings.close();
  return { browser, folder };
}

async function costOf(page: Page, url: string, origin: string): Promise<Cost> {
  await page.goto('about:blank');
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  });
  await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
  await sleep(quietMs);
  const trace = await page.tracing.stop();
  const loadMs = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? 0);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  return { loadMs, taskMs: mainThreadMs(traceEvents, url), ownMs: scriptMs(traceEvents, `${origin}/page-`) };
}

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const show = (name: string, values: readonly number[]): void =>
  console.log(name.padEnd(46), `median ${at(values, 0.5).toFixed(1)} ms, p90 ${at(values, 0.9).toFixed(1)} ms`);

async function main(): Promise<void> {
  const server = await PageServer.open();
  const [spotting, plain] = [await launch(server, true), await launch(server, false)];
  try {
    const [withIt, without] = [await spotting.browser.open('about:blank'), await plain.browser.open('about:blank')];
    const costs: { readonly spotted: Cost; readonly bare: Cost }[] = [];
    for (const [number, { file, url }] of (await listed()).entries()) {
      const body = await readFile(path.resolve(path.dirname(labels), file));
      const { hostname, pathname } = new URL(url);
      // A host of its own: browsers go to well-known ones by https alone, and that is not served here.
      const origin = `http://${hostname.replaceAll('.', '-')}-saved.com`;
      const address = server.add(`${origin}${pathname}`, { body, headers: inert });
      const spotted = () => costOf(withIt, address, spotting.browser.extensionOrigin);
      const bare = () => costOf(without, address, plain.browser.extensionOrigin);
      // Neither is always the first.
      const pair =
        number % 2 === 0
          ? { spotted: await spotted(), bare: await bare() }
          : { bare: await bare(), spotted: await spotted() };
      costs.push(pair);
    }
    const own = costs.map(({ spotted }) => spotted.ownMs);
    const tasks = costs.map(({ spotted, bare }) => spotted.taskMs - bare.taskMs);
    console.log(`${costs.length} pages; ${own.filter((ms) => ms > 0).length} of them read by the watcher`);
    show(
      'until load, without',
      costs.map(({ bare }) => bare.loadMs),
    );
    show(
      'until load, difference',
      costs.map(({ spotted, bare }) => spotted.loadMs - bare.loadMs),
    );
    show(
      'main-thread tasks, without',
      costs.map(({ bare }) => bare.taskMs),
    );
    show('main-thread tasks, difference', tasks);
    show('CPU of our script, by its address', own);
    show(
      'CPU of our script without spotting',
      costs.map(({ bare }) => bare.ownMs),
    );
    console.log(`median difference at most ${limitMs} ms, aim 10`);
    process.exitCode = at(tasks, 0.5) <= limitMs && own.some((ms) => ms > 0) ? 0 : 1;
  } finally {
    for (const { browser, folder } of [spotting, plain]) {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    }
    await server.close();
  }
}

await main();
