import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { sampleFlags } from '@/lib/saved-pages/model/sample-flags';
import { bringInFlags } from '@/tools/browsers/bring-in-flags';
import type { ExtensionBrowser } from '@/tools/browsers/extension-browser';
import { launchExtensionBrowser } from '@/tools/browsers/launch';
import { findBrowser } from '@/tools/setup/browsers.mjs';
import { quartiles } from '../popup/quartiles';

// usage: npm run build && npm run bench:review [-- PAIRS]
// Opening the review page, from its timeOrigin to its mark that the list stands, with 10,000 flags against ten, in turn,
// in one Chromium each; then the long tasks (over 50 ms) while ten letters are typed into the search, and into a note;
// and the rows that were made. Both limits are the issue's.
const root = path.resolve(import.meta.dirname, '../..');
const [pairs = '30'] = process.argv.slice(2);
const [few, many] = [10, 10_000];
const limit = 1.5;
const warmUps = 3;
const searches = ['candidate ', 'article 77', 'сравнить с'];

interface Opened {
  readonly shownMs: number;
  readonly completeMs: number;
}

async function openOnce(browser: ExtensionBrowser): Promise<Opened> {
  const page = await browser.openOwn('review.html');
  const handle = await page.waitForFunction(
    () => {
      const complete = performance.getEntriesByName('list-complete')[0]?.startTime;
      const shown = performance.getEntriesByName('list-shown')[0]?.startTime;
      return complete === undefined ? undefined : { shownMs: shown ?? complete, completeMs: complete };
    },
    { polling: 50 },
  );
  const opened = await handle.jsonValue();
  await page.close();
  if (opened === undefined) throw new Error('the page set no mark');
  return opened;
}

/** Milliseconds of each long task in a page from now on. */
const watchLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });

/** Types into the field that has the focus; what it took, in words. */
async function typeText(page: Page, text: string): Promise<string> {
  await watchLongTasks(page);
  const letterMs: number[] = [];
  for (const letter of text) {
    const before = await page.evaluate(() => performance.now());
    await page.keyboard.sendCharacter(letter);
    // Until the next frame has been painted.
    letterMs.push(
      await page.evaluate(
        (before) =>
          new Promise<number>((resolve) => {
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - before)));
          }),
        before,
      ),
    );
    await sleep(80);
  }
  await sleep(300);
  const { tasks, rows, found } = await page.evaluate(() => ({
    tasks: (globalThis as unknown as { longTasks: number[] }).longTasks,
    rows: document.querySelectorAll('article').length,
    found: document.querySelector('#list')?.textContent ?? '',
  }));
  longTasks += tasks.length;
  const { median } = quartiles(letterMs);
  return `"${text}": ${tasks.length} long tasks${tasks.length === 0 ? '' : ` (${tasks.join(', ')} ms)`}, letter to next frame median ${median.toFixed(1)} ms, longest ${Math.max(...letterMs).toFixed(1)} ms; ${found}, ${rows} rows made`;
}

async function typeSearch(page: Page, text: string): Promise<string> {
  await page.focus('input[type=search]');
  const took = await typeText(page, text);
  await page.$eval('input[type=search]', (input) => {
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return `search ${took}`;
}

async function typeNote(page: Page, text: string): Promise<string> {
  await page.focus('h3 a');
  await page.keyboard.press(' ');
  await page.waitForSelector('textarea');
  return `note   ${await typeText(page, text)}`;
}

async function start(count: number): Promise<ExtensionBrowser> {
  const extension = path.join(root, '.output/chrome-mv3');
  const browser = await launchExtensionBrowser('chromium', {
    program: findBrowser('chromium') ?? '',
    extension,
    headless: true,
  });
  const page = await browser.openOwn('review.html');
  await bringInFlags(page, sampleFlags(count));
  await page.close();
  return browser;
}

let longTasks = 0;
const small = await start(few);
const large = await start(many);
try {
  const measured: { few: Opened; many: Opened }[] = [];
  for (let i = 0; i < Number(pairs) + warmUps; i++) {
    const pair = { few: await openOnce(small), many: await openOnce(large) };
    if (i >= warmUps) measured.push(pair);
  }
  const show = (name: string, values: readonly number[], unit: string): number => {
    const { low, median, high } = quartiles(values);
    console.log(
      name.padEnd(34),
      `median ${median.toFixed(2)}${unit}, quartiles ${low.toFixed(2)} to ${high.toFixed(2)}${unit}`,
    );
    return median;
  };
  const fewMs = show(
    `list on screen, ${few} flags`,
    measured.map((pair) => pair.few.shownMs),
    ' ms',
  );
  const manyMs = show(
    `list on screen, ${many} flags`,
    measured.map((pair) => pair.many.shownMs),
    ' ms',
  );
  show(
    'ratio pair by pair',
    measured.map((pair) => pair.many.shownMs / pair.few.shownMs),
    '',
  );
  show(
    `all read and counted, ${many} flags`,
    measured.map((pair) => pair.many.completeMs),
    ' ms',
  );
  console.log(`ratio of the medians ${(manyMs / fewMs).toFixed(2)}; at most ${limit}; ${pairs} pairs`);
  const page = await large.openOwn('review.html');
  await page.waitForFunction(() => performance.getEntriesByName('list-complete').length > 0, { polling: 50 });
  await sleep(500);
  for (const text of searches) console.log(await typeSearch(page, text));
  console.log(await typeNote(page, 'ten letter'));
  console.log(`long tasks while typing: ${longTasks}; at most 0`);
  process.exitCode = manyMs / fewMs <= limit && longTasks === 0 ? 0 : 1;
} finally {
  await small.close();
  await large.close();
}
