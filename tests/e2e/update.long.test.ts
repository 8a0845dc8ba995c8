import { cp, rm } from 'node:fs/promises';
import { afterEach, describe, expect, inject, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { browserNames } from '@/tools/browsers/launch';
import { changedCopy } from './changed-copy';
import { openPort, replies, send, sourceAt, storedFlags } from './flag-page';
import { Session } from './session';
import { SpottingSession, until } from './spotting-session';

const bees =
  '<html lang="en"><title>Bees</title><h1>Bees</h1><p>5 May 2020</p><p>Kosovo declared independence. Kosovo is a topic.</p>';
const version = (wanted: string) => (text: string) =>
  JSON.stringify({ ...(JSON.parse(text) as object), version: wanted });

describe.each(browserNames)('an update while popup and review page are open in %s', (name) => {
  let older: Awaited<ReturnType<typeof changedCopy>>;
  let newer: Awaited<ReturnType<typeof changedCopy>>;
  let session: Session;
  let page: Page;
  let popup: Page;
  let review: Page;
  const faults: string[] = [];

  const start = async (isUpdatable: boolean): Promise<void> => {
    faults.length = 0;
    older = await changedCopy(inject('extensions')[name], {});
    newer = await changedCopy(inject('extensions')[name], { 'manifest.json': version('9.0.0') });
    session = await Session.start(name, older.folder, { isUpdatable });
    review = await SpottingSession.own(session, 'review.html');
    await openPort(review);
    await send(review, [{ kind: 'save', source: sourceAt('https://kept.example/a'), selection: 'kept' }]);
    await replies(review, 1);
    await review.evaluate(async () => api.storage.local.set({ settings: { version: 1, theme: 'dark' } }));
    page = await session.open('http://bees.example/a', { body: bees });
    ({ popup } = await session.click(page));
    for (const one of [page, popup, review]) {
      one.on('pageerror', (error) => faults.push(String(error)));
    }
  };
  afterEach(async () => {
    await session.end();
    await Promise.all([older.remove(), newer.remove(), rm(`${older.folder}.xpi`, { force: true })]);
    await rm(`${newer.folder}.xpi`, { force: true });
  });

  /** Puts the newer files where the browser looks for them. */
  const place = async (): Promise<string> => {
    if (name === 'firefox') return newer.folder;
    await cp(newer.folder, older.folder, { recursive: true });
    return older.folder;
  };
  const isOpen = (one: Page): Promise<boolean> =>
    one.evaluate(() => document.querySelector('main') !== null).catch(() => false);
  const expectKept = async (): Promise<void> => {
    const options = await SpottingSession.own(session, 'options.html');
    await options.waitForFunction(() => document.body.innerText.includes('Masthead 9.0.0'), { polling: 50 });
    expect(await options.evaluate(async () => api.storage.local.get('settings'))).toMatchObject({
      settings: { theme: 'dark' },
    });
    expect(await storedFlags(options)).toMatchObject([{ id: 'kept.example/a', passage: 'kept' }]);
    expect(faults).toEqual([]);
    // The newer version reads the page that was open before.
    expect((await session.click(page)).state).toBe('report');
  };

  test('by force: both close, list and settings are whole, and the next click works', async () => {
    await start(false);
    await session.browser.update(await place());
    await until(
      async () => (await isOpen(popup)) || (await isOpen(review)),
      (open) => !open,
      'the end of our pages',
    );
    await expectKept();
  });

  test('as the browser finds it: it waits until both are closed, and then comes', async () => {
    await start(true);
    await session.browser.offerUpdate(await place());
    await new Promise((resolve) => {
      setTimeout(resolve, 3_000);
    });
    expect(await isOpen(popup)).toBe(true);
    expect(await isOpen(review)).toBe(true);
    // The reader goes on, and what they do now is kept as well.
    await send(review, [{ kind: 'save', source: sourceAt('https://kept.example/b'), selection: 'later' }]);
    await replies(review, 2);
    await send(review, [{ kind: 'remove', ids: [(await storedFlags(review))[1]?.id ?? ''] }]);
    await replies(review, 3);
    await session.browser.closePopup(popup);
    await review.close();
    await new Promise((resolve) => {
      setTimeout(resolve, 35_000);
    });
    await expectKept();
  });
});
