import type { Page } from 'puppeteer-core';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { flagPortName, type FlagReply, type ToBackground, type ToPage } from '@/lib/saved-pages/model/flag-protocol';

const runLength = 500;

interface OwnPort {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}
interface Extension {
  readonly chrome: { readonly runtime: { connect(options: { readonly name: string }): OwnPort } };
}

/** Asks the background as one of the extension's own pages does; its answer. */
async function askBackground(page: Page, asks: readonly ToBackground[]): Promise<FlagReply> {
  const reply = await page.evaluate(
    (name, asks) =>
      new Promise<unknown>((resolve) => {
        const port = (globalThis as unknown as Extension).chrome.runtime.connect({ name });
        port.onMessage.addListener((message) => {
          const received = message as ToPage;
          if (received.kind !== 'reply' || received.request !== asks.length - 1) return;
          port.disconnect();
          resolve(received.reply);
        });
        for (const ask of asks) port.postMessage(ask);
      }),
    flagPortName,
    asks as unknown as { request: number }[],
  );
  return reply as FlagReply;
}

/** Puts flags into the reader's list, through the background and its checks, from a page of the extension. */
export async function bringInFlags(page: Page, flags: readonly Flag[]): Promise<void> {
  const runs: Flag[][] = [];
  for (let start = 0; start < flags.length; start += runLength) runs.push(flags.slice(start, start + runLength));
  const reply = await askBackground(
    page,
    runs.map((run, index) => ({
      kind: 'request',
      request: index,
      ask: { kind: 'import', import: 0, flags: run, last: index === runs.length - 1 },
    })),
  );
  if (reply.kind !== 'imported') throw new Error(`the list was not written: ${JSON.stringify(reply)}`);
}
