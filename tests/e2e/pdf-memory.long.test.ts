import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '@/tools/browsers/launch';
import { ownMemory } from '@/tools/browsers/process-memory';
import { pdfBomb } from '@/tests/support/pdf-bomb';
import { readingOf, Session } from './session';

const folder = await mkdtemp(path.join(os.tmpdir(), 'masthead-bombs-'));
afterAll(() => rm(folder, { recursive: true }));

const bombs = [
  ['space', ' '],
  ['graphics', '0 0 m\n'],
  ['text', 'BT (a) Tj ET\n'],
] as const;
const tellsMemory = existsSync('/proc/self/smaps_rollup');
if (!tellsMemory) console.warn('What PDFs take in memory was not measured: this machine does not tell it');

describe.runIf(tellsMemory).each(browserNames)('a PDF that inflates to gigabytes, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session.end());

  test.each(bombs)('of %s takes no more than half a one', async (what, repeated) => {
    const file = path.join(folder, `${what}.pdf`);
    const bytes = await pdfBomb({ pages: 12, megabytes: 600, repeated });
    expect(bytes.length).toBeLessThan(50_000_000);
    await writeFile(file, bytes);
    const page = await session.browser.openOwn('document.html');
    const pid = page.browser().process()?.pid ?? 0;
    const before = ownMemory(pid);
    await (await page.waitForSelector('input[type=file]'))?.uploadFile(file);
    let most = 0;
    for (let state = ''; state !== 'report' && state !== 'problem'; ) {
      most = Math.max(most, ownMemory(pid));
      state = await page.evaluate(() => document.querySelector('main')?.dataset['state'] ?? '');
      expect(state).not.toBe('failed');
    }
    console.log(
      `${name}, ${what}: ${(bytes.length / 1e6).toFixed(1)} MB, ${before.toFixed(0)} MB before, at most ${most.toFixed(0)} MB`,
    );
    expect(most - before).toBeLessThan(600);
    const reading = await readingOf(page);
    expect(reading?.facts.blocks.map(({ text }) => text).join(' ')).toContain('The ferry leaves at noon again');
    expect(reading?.facts.truncated).toBe(true);
    await page.close();
  });
});
