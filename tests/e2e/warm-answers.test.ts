import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { emptyFacts } from '@/lib/page/empty-facts';
import { warmAnswersName, type WarmMessage } from '@/lib/extension/messaging/warm-answers-protocol';
import { browserNames } from '@/tools/browsers/launch';
import { endBackground } from '@/tools/browsers/end-background';
import { inert, readingOf, Session } from './session';

const sample = await readFile(path.resolve(import.meta.dirname, '../sample/article.html'));
const other =
  '<html lang="en"><title>Bees</title><h1>Bees</h1><p>5 May 2020</p><p>Kosovo declared independence. Kosovo is a topic.</p>';

/** Whether the report in a popup is one by the background. */
const isByBackground = (popup: Page): Promise<boolean> =>
  popup.evaluate(async () => {
    const { mastheadBegun } = globalThis as { mastheadBegun?: { answer: { report: Promise<unknown> } } };
    return (await mastheadBegun?.answer.report) !== undefined;
  });

/** One click warms the background; it answers then whoever asks. */
const untilWarm = (popup: Page): Promise<unknown> =>
  popup.waitForFunction(
    async (name: string) => {
      const channel = new BroadcastChannel(name);
      const { facts, report } = globalThis.mastheadReading ?? {};
      const answered = await new Promise<boolean>((resolve) => {
        setTimeout(() => resolve(false), 100);
        channel.addEventListener('message', ({ data }: MessageEvent<WarmMessage>) => {
          if (data.kind === 'answered' && data.id === 'test') resolve(data.report !== null);
        });
        // oxlint-disable-next-line require-post-message-target-origin -- a channel is its own origin's
        channel.postMessage({ kind: 'answer', id: 'test', facts, address: report?.url });
      });
      channel.close();
      return answered;
    },
    { polling: 50, timeout: 10_000 },
    warmAnswersName,
  );

test.each(browserNames)('the background of %s answers our own pages once it is warm', async (name) => {
  const session = await Session.start(name);
  const page = await session.browser.openOwn('library.html');
  const address = 'http://cgss.com.pk/articles/1';
  const replies = await page.evaluate(
    async (name, facts, address) => {
      // oxlint-disable require-post-message-target-origin -- a channel is its own origin's
      const channel = new BroadcastChannel(name);
      const ask = () =>
        new Promise<readonly string[]>((resolve) => {
          const kinds: string[] = [];
          channel.addEventListener('message', ({ data }: MessageEvent<WarmMessage>) => {
            if (data.kind === 'taken') kinds.push('taken');
            if (data.kind === 'answered') resolve([...kinds, data.report?.publisher?.id ?? 'none']);
          });
          channel.postMessage({ kind: 'answer', id: 'test', facts, address });
        });
      const cold = await ask();
      channel.postMessage({ kind: 'warm-up', facts, address });
      let warm = await ask();
      while (warm.at(-1) === 'none') warm = await ask();
      return { cold, warm };
    },
    warmAnswersName,
    { ...emptyFacts, address },
    address,
  );
  expect(replies).toEqual({ cold: ['none'], warm: ['taken', 'cgss'] });
  await session.end();
});

// Firefox's own popup cannot be looked into.
describe('the answer in Chromium, by popup or background', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start('chromium');
  });
  afterAll(() => session.end());

  /** @param isLast the popup is closed at once, else when the click has made the background warm */
  const clickOn = async (page: Page, isLast = false) => {
    const { popup, state } = await session.click(page);
    expect(state).toBe('report');
    const answered = { isByBackground: await isByBackground(popup), reading: await readingOf(popup) };
    if (!isLast) await untilWarm(popup);
    await popup.close();
    return answered;
  };

  test.each([
    ['with publisher, date and topic', 'http://cgss.com.pk/articles/1', sample],
    ['with another topic', 'http://unknown.example/bees', other],
  ])('is the same for a page %s', async (_, address, body) => {
    const page = await session.open(address, { body, headers: inert });
    await endBackground(page.browser(), session.browser.extensionOrigin);
    const own = await clickOn(page);
    expect(own.isByBackground).toBe(false);
    const warm = await clickOn(page, true);
    expect(warm.isByBackground).toBe(true);
    expect(warm.reading).toEqual(own.reading);
    expect(warm.reading?.report.topics.length).toBeGreaterThan(0);
    await page.close();
  });

  test('is the popup’s own again when the background has ended', async () => {
    const page = await session.open('http://cgss.com.pk/articles/2', { body: sample });
    const warm = await clickOn(page);
    await endBackground(page.browser(), session.browser.extensionOrigin);
    const own = await clickOn(page, true);
    expect(own.isByBackground).toBe(false);
    expect(own.reading?.report).toEqual(warm.reading?.report);
    await page.close();
  });
});
