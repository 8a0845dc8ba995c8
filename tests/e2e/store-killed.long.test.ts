import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { FlagRequest } from '@/lib/saved-pages/model/flag-protocol';
import { toRow } from '@/lib/saved-pages/model/flag-row';
import { parseFlag } from '@/lib/saved-pages/model/parse-flag';
import { sampleFlags } from '@/lib/saved-pages/model/sample-flags';
import { browserNames } from '@/tools/browsers/launch';
import { byId, openPort, replies, send, sourceAt, storedFlags, storedRows } from './flag-page';
import { Session } from './session';

const writes = 200;
const confirmedBeforeKill = 60;
const imported = sampleFlags(10_000);

describe.each(browserNames)('%s is killed', (name) => {
  let profile: string;
  let session: Session;
  let page: Page;
  const start = async (): Promise<void> => {
    session = await Session.start(name, inject('extensions')[name], { profile });
    page = await session.browser.openOwn('review.html');
    await openPort(page);
  };
  const killAndStart = async (): Promise<void> => {
    await session.browser.kill();
    await session.server.close();
    await start();
  };
  beforeAll(async () => {
    profile = await mkdtemp(path.join(os.tmpdir(), 'masthead-profile-'));
    await start();
  });
  afterAll(async () => {
    await session.browser.close();
    await session.server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  });

  test(`in the middle of ${writes} writes: what was confirmed is there, once and whole`, async () => {
    const asks = Array.from({ length: writes }, (_, n): FlagRequest => {
      return { kind: 'save', source: sourceAt(`https://killed.example/page/${n}`), selection: `passage ${n}` };
    });
    await send(page, asks);
    const confirmed = (await replies(page, confirmedBeforeKill)).filter(Boolean);
    await killAndStart();

    expect(confirmed.length).toBeLessThan(writes);
    const rows = await storedRows(page);
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const reply of confirmed) expect(ids).toContain(reply.kind === 'saved' ? reply.flag.id : '');
    for (const row of rows) {
      const { keys: _keys, openDue: _due, ...flag } = row;
      expect(parseFlag(flag)).toEqual({ flag });
      expect(row).toEqual(toRow(flag));
      expect(flag.passage).toBe(`passage ${flag.id.split('/').at(-1)}`);
    }
  });

  const sendImport = async (): Promise<void> => {
    const runs = Array.from({ length: imported.length / 500 }, (_, run) => imported.slice(run * 500, run * 500 + 500));
    await send(
      page,
      runs.map((flags, run) => ({ kind: 'import', import: 1, flags, last: run === runs.length - 1 })),
    );
  };

  test(`in the middle of an import of ${imported.length}: nothing of it is there, and all that was before`, async () => {
    const before = await storedFlags(page);
    await sendImport();
    const handle = await page.waitForFunction(
      () => (globalThis as unknown as { flagProgress: readonly number[] }).flagProgress.at(-1),
      { timeout: 60_000, polling: 5 },
    );
    const done = await handle.jsonValue();
    await killAndStart();

    expect(done).toBeLessThan(imported.length);
    expect(await storedFlags(page)).toEqual(before);
  });

  test('right after an import was confirmed: all of it is there, and all that was before', async () => {
    const before = await storedFlags(page);
    await sendImport();
    expect((await replies(page, imported.length / 500)).at(-1)).toMatchObject({ kind: 'imported' });
    await killAndStart();

    expect(await storedFlags(page)).toEqual([...before, ...imported].toSorted(byId));
  });
});
