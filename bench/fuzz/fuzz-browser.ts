import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '@/lib/report/page-report';
import { reportFaults } from '@/tests/support/fuzz/report-faults';
import { settled, type ExtensionBrowser } from '@/tools/browsers/extension-browser';
import { launchExtensionBrowser } from '@/tools/browsers/launch';
import { PageServer } from '@/tools/browsers/page-server';
import { findBrowser } from '@/tools/setup/browsers.mjs';
import { today } from '@/lib/extension/api/today';

const root = path.resolve(import.meta.dirname, '../..');
/** No script runs and nothing is loaded: what is tried is the page as it stands. */
const inert = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'content-type': 'text/html',
};
const pageMs = 20_000;
/** So many pages one browser opens before it is a new one. */
const renewedAfter = 100;

export interface PopupResult {
  readonly faults: readonly string[];
  /** From the click to what the popup shows at last; undefined where the page itself did not open. */
  readonly ms?: number;
}

/** Chromium with the extension in it, and a popup for each page. */
export class FuzzBrowser {
  #opened = 0;

  private constructor(
    private readonly server: PageServer,
    private browser: ExtensionBrowser,
  ) {}

  static async open(): Promise<FuzzBrowser> {
    const server = await PageServer.open();
    return new FuzzBrowser(server, await launch(server));
  }

  async read(bytes: Uint8Array, limitMs: number): Promise<PopupResult> {
    if (this.#opened++ % renewedAfter === renewedAfter - 1) {
      await this.browser.close();
      this.browser = await launch(this.server);
    }
    const url = this.server.add(`http://fuzz.example/${this.#opened}`, { body: bytes, headers: inert });
    let page: Page | undefined;
    try {
      page = await this.browser.open(url);
      return await this.#click(page, limitMs);
    } catch (error) {
      return { faults: [error instanceof Error ? error.message : String(error)] };
    } finally {
      await page?.close().catch(() => {});
    }
  }

  async #click(page: Page, limitMs: number): Promise<PopupResult> {
    const start = performance.now();
    const popup = await this.browser.openPopup(page);
    const faults: string[] = [];
    popup.on('pageerror', (error) => faults.push(String(error)));
    try {
      const state = await settled(popup, pageMs);
      const ms = performance.now() - start;
      if (ms > limitMs) faults.push(`it took ${Math.round(ms)} ms`);
      if (state !== 'report' && state !== 'unsupported') faults.push(`the popup ended as ${state}`);
      const { text, report } = await popup.evaluate(() => ({
        text: document.querySelector('main')?.textContent ?? '',
        report: (globalThis as { mastheadReading?: { report: unknown } }).mastheadReading?.report,
      }));
      if (text.trim().length < 40) faults.push(`an empty popup: ${text}`);
      if (report !== undefined) faults.push(...reportFaults(report as PageReport, today()));
      return { faults, ms };
    } finally {
      await this.browser.closePopup(popup).catch(() => {});
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

const launch = (server: PageServer): Promise<ExtensionBrowser> =>
  launchExtensionBrowser('chromium', {
    program: findBrowser('chromium') ?? '',
    extension: path.join(root, '.output/chrome-mv3'),
    headless: true,
    proxyPort: server.port,
  });
