import type { Page } from 'puppeteer-core';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { flagPortName, type FlagReply, type FlagRequest } from '@/lib/saved-pages/model/flag-protocol';
import { toFlag, type FlagRow } from '@/lib/saved-pages/model/flag-row';
import type { FlagSource } from '@/lib/saved-pages/model/flag-source';

interface Port {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  postMessage(message: unknown): void;
}
interface Api {
  readonly runtime: { connect(options: { readonly name: string }): Port };
}
/** What `openPort` leaves on the window of one of our own pages. */
interface PortWindow {
  readonly browser?: Api;
  readonly chrome: Api;
  /** Requests are numbered from 0; the background's answers, by that number. */
  flagReplies: unknown[];
  flagProgress: number[];
  askFlags: (asks: readonly unknown[]) => void;
}

/** Opens the port that our own pages write over, in a page of the extension. */
export async function openPort(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const own = globalThis as unknown as PortWindow;
    const port = (own.browser ?? own.chrome).runtime.connect({ name });
    let next = 0;
    own.flagReplies = [];
    own.flagProgress = [];
    port.onMessage.addListener((message) => {
      const told = message as { kind: string; request: number; reply: unknown; done: number };
      if (told.kind === 'reply') own.flagReplies[told.request] = told.reply;
      if (told.kind === 'progress') own.flagProgress.push(told.done);
    });
    own.askFlags = (asks) => {
      for (const ask of asks) port.postMessage({ kind: 'request', request: next++, ask });
    };
  }, flagPortName);
}

/** Sends requests one after the other, without waiting for any answer. */
export const send = (page: Page, asks: readonly FlagRequest[]): Promise<void> =>
  page.evaluate((asks) => (globalThis as unknown as PortWindow).askFlags(asks), asks);

/** Waits until so many requests since `openPort` are answered; the answers. */
export async function replies(page: Page, count: number, timeoutMs = 60_000): Promise<readonly FlagReply[]> {
  const handle = await page.waitForFunction(
    (count: number) => {
      const { flagReplies } = globalThis as unknown as PortWindow;
      // Holes are requests without an answer; they do not count.
      return flagReplies.filter(Boolean).length >= count ? flagReplies : undefined;
    },
    { timeout: timeoutMs, polling: 5 },
    count,
  );
  return (await handle.jsonValue()) as FlagReply[];
}

/** Every row as it lies on the disk, in the order of its identifiers. */
export async function storedRows(page: Page): Promise<readonly FlagRow[]> {
  const text = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('the store did not answer')));
      });
    const database = await done(indexedDB.open('masthead-flags'));
    const rows = await done(database.transaction('flags').objectStore('flags').getAll());
    database.close();
    return JSON.stringify(rows);
  });
  return JSON.parse(text) as FlagRow[];
}

export const storedFlags = async (page: Page): Promise<readonly Flag[]> =>
  (await storedRows(page)).map((row) => toFlag(row));

/** A page as the popup sends it. */
export const sourceAt = (url: string): FlagSource => ({
  url,
  title: `Page at ${url}`,
  language: 'en',
  canonical: null,
  publisher: null,
  claimed: null,
  declared: { authors: [] },
  published: null,
  topics: [],
});

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
