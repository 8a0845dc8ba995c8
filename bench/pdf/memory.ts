import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchExtensionBrowser } from '@/tools/browsers/launch';
import { findBrowser } from '@/tools/setup/browsers.mjs';

// usage: npm run build && npm run bench:pdf-memory [-- FILE.pdf [TIMES]]
// Memory of Chromium's process for the extension (its own pages, Private_Dirty) before, while and after PDFs are read
// on document pages that are closed again, beside a page that stays open. The process keeps code and data that it has
// loaded once, so the first reading is told apart. The aim: nine tenths of what a reading takes are given back, and the
// last closing leaves no more than the first one did.
const root = path.resolve(import.meta.dirname, '../..');
const [file = '/usr/share/doc/octave/octave.pdf', times = '5'] = process.argv.slice(2);
const program = findBrowser('chromium');
if (program === undefined) throw new Error('no Chromium is installed; npm test installs it');

/** Megabytes of the processes that run the extension's pages. */
function memory(browserPid: number): number {
  const tree = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n');
  const rows = tree.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line)).filter((row) => row !== null);
  const below = new Set([browserPid]);
  for (const [, pid, parent] of rows) if (below.has(Number(parent))) below.add(Number(pid));
  const own = rows.filter(([, pid, , args = '']) => below.has(Number(pid)) && args.includes('--extension-process'));
  const dirty = own.map(
    ([, pid]) => /Private_Dirty:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1],
  );
  return dirty.reduce((sum, kB) => sum + Number(kB ?? 0), 0) / 1000;
}

async function collect(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  await sleep(1_500);
}

const extension = path.join(root, '.output/chrome-mv3');
const browser = await launchExtensionBrowser('chromium', { program, extension, headless: true });
try {
  const staying = await browser.openOwn('library.html');
  const pid = staying.browser().process()?.pid ?? 0;
  await collect(staying);
  console.log(`before any document            ${memory(pid).toFixed(1)} MB`);
  const closed: number[] = [];
  let peak = 0;
  for (let i = 0; i <= Number(times); i++) {
    const page = await browser.openOwn('document.html');
    await page.waitForFunction(() => document.querySelector('input[type=file]') !== null, { polling: 50 });
    await (await page.$('input[type=file]'))?.uploadFile(file);
    let most = 0;
    for (let state = ''; state !== 'report' && state !== 'problem'; ) {
      most = Math.max(most, memory(pid));
      state = await page.evaluate(() => document.querySelector('main')?.dataset['state'] ?? '');
    }
    await page.close();
    await collect(staying);
    closed.push(memory(pid));
    if (i > 0) peak = Math.max(peak, most);
    console.log(
      `${i === 0 ? 'first reading' : `reading ${i}`.padEnd(13)}  at most ${most.toFixed(1)} MB, closed ${closed.at(-1)?.toFixed(1)} MB`,
    );
  }
  const [first = 0, last = 0] = [closed[0], closed.at(-1)];
  const back = (peak - last) / (peak - first);
  console.log(
    `given back ${(100 * back).toFixed(0)} % of the ${(peak - first).toFixed(1)} MB that a reading takes; from the first closing to the last ${(last - first).toFixed(1)} MB`,
  );
  process.exitCode = back >= 0.9 && last - first < 10 ? 0 : 1;
} finally {
  await browser.close();
}
