import { expect, inject } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '@/lib/report/page-report';
import type { PageFacts } from '@/lib/page/page-facts';
import {
  settled,
  type ExtensionBrowser,
  type LaunchOptions,
  type RecordedRequest,
} from '@/tools/browsers/extension-browser';
import { launchExtensionBrowser, type BrowserName } from '@/tools/browsers/launch';
import { PageServer, type ServedPage } from '@/tools/browsers/page-server';
import { strayRequests } from './stray-requests';

export interface Reading {
  readonly facts: PageFacts;
  readonly report: PageReport;
}

/** What the popup leaves on its window once a report stands. */
declare global {
  // oxlint-disable-next-line no-var -- a global's declaration
  var mastheadReading: Reading | undefined;
}

/** What a popup read and answered. As a text: of an object that stands in it twice Firefox hands one on. */
export async function readingOf(popup: Page): Promise<Reading | undefined> {
  const text = await popup.evaluate(() => JSON.stringify(globalThis.mastheadReading ?? null));
  return (JSON.parse(text) as Reading | null) ?? undefined;
}

/** No script runs, nothing is loaded: the tree is the parser's alone, in every browser. Not `sandbox`, which refuses us. */
export const inert: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** One browser with the extension and the pages it can reach; its requests are checked when it ends. */
export class Session {
  readonly browser: ExtensionBrowser;
  readonly server: PageServer;
  /** The PDFs that the tests clicked for: each is asked for once, and nothing else is. */
  readonly #documents: string[] = [];

  private constructor(browser: ExtensionBrowser, server: PageServer) {
    this.browser = browser;
    this.server = server;
  }

  /** @param extension another folder than the build's */
  static async start(
    name: BrowserName,
    extension = inject('extensions')[name],
    more: Pick<LaunchOptions, 'profile' | 'isUpdatable'> = {},
  ): Promise<Session> {
    const server = await PageServer.open();
    const program = inject('programs')[name];
    const options = { program, extension, headless: true, proxyPort: server.port, ...more };
    return new Session(await launchExtensionBrowser(name, options), server);
  }

  /** Opens a page at an address of our choice. */
  async open(address: string, page: ServedPage): Promise<Page> {
    return this.browser.open(this.server.add(address, page));
  }

  /** From now on the extension may ask for this address, once, and must. */
  expectDocument(address: string): void {
    this.#documents.push(new URL(address, this.server.origin).href);
  }

  /** A click on the page in front, to the popup's end; the popup stays open. */
  async click(page: Page): Promise<{ readonly popup: Page; readonly state: string }> {
    const popup = await this.browser.openPopup(page);
    return { popup, state: await settled(popup) };
  }

  /** Opens a page, clicks, takes what was read, and closes both. */
  async read(address: string, served: ServedPage): Promise<Reading> {
    const page = await this.open(address, served);
    const { popup, state } = await this.click(page);
    const reading = await readingOf(popup);
    const shown = reading === undefined ? await popup.evaluate(() => document.body.textContent) : '';
    await popup.close();
    await page.close();
    if (reading === undefined) throw new Error(`${address} gave no report (${state}): ${shown}`);
    return reading;
  }

  /** Closes; what nobody can account for of the requests that were made meanwhile. */
  async endAndReadStray(): Promise<readonly RecordedRequest[]> {
    const requests = await this.browser.closeAndReadRequests();
    await this.server.close();
    expect(requests.length, 'the browser recorded its requests').toBeGreaterThan(0);
    const { stray, missing } = strayRequests(requests, this.server, this.#documents);
    expect(missing, 'each PDF that was clicked for was asked for').toEqual([]);
    return stray;
  }

  /** Closes, and fails where anything but the served pages was asked for meanwhile. */
  async end(): Promise<void> {
    expect(await this.endAndReadStray()).toEqual([]);
  }
}
