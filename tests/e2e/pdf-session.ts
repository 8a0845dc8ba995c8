import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { settled } from '@/tools/browsers/extension-browser';
import type { BrowserName } from '@/tools/browsers/launch';
import type { ServedPage } from '@/tools/browsers/page-server';
import { readingOf, Session, type Reading } from './session';

/** What the document page shows, once it has settled. */
export interface ShownDocument {
  readonly page: Page;
  readonly state: string;
  readonly text: string;
  readonly reading: Reading | undefined;
}

/** A session in which PDFs are read by real clicks; each click is counted as one request that may be made. */
export class PdfSession {
  readonly session: Session;

  private constructor(session: Session) {
    this.session = session;
  }

  static async start(name: BrowserName): Promise<PdfSession> {
    return new PdfSession(await Session.start(name));
  }

  /** Opens a PDF in the browser's own viewer, clicks the toolbar button, and waits for the offer. */
  async openPopup(address: string, served: ServedPage): Promise<{ readonly popup: Page; readonly page: Page }> {
    const page = await this.session.open(address, { type: 'application/pdf', ...served });
    const { popup } = await this.session.click(page);
    await popup.waitForSelector('button.main');
    return { popup, page };
  }

  /** A real click on "Read as PDF". @returns the document page, at whatever it shows first */
  async clickRead(popup: Page, address: string): Promise<Page> {
    // Other parts of the popup are still being drawn: a click is aimed only at a button that stands still.
    await popup.locator('button.main').hover();
    const click = async (): Promise<void> => {
      // The popup closes with the click, and the driver's answer is lost with it.
      await popup.click('button.main').catch(() => {});
    };
    return this.opened(popup, address, click);
  }

  /** The document page that something makes open. */
  async opened(from: Page, address: string, act: () => Promise<void>): Promise<Page> {
    const browser = from.browser();
    const before = new Set(await this.#documents(from));
    this.session.expectDocument(address);
    await act();
    for (let i = 0; i < 100; i++) {
      for (const page of await browser.pages()) {
        if (!before.has(page) && (await isDocument(page))) return page;
      }
      await sleep(100);
    }
    throw new Error('no document page opened');
  }

  async #documents(popup: Page): Promise<Page[]> {
    const pages = await popup.browser().pages();
    const are = await Promise.all(pages.map((page) => isDocument(page)));
    return pages.filter((_, index) => are[index]);
  }

  /** The whole way from the address to what the document page says in the end. @param again what the server gives then */
  async read(address: string, served: ServedPage, again?: ServedPage): Promise<ShownDocument> {
    const { popup, page } = await this.openPopup(address, served);
    if (again !== undefined) this.session.server.add(address, { type: 'application/pdf', ...again });
    const shown = await whatIsShown(await this.clickRead(popup, address));
    await page.close();
    return shown;
  }

  /** Gives a file to the document page, as a reader chooses it. */
  async choose(file: string): Promise<ShownDocument> {
    const page = await this.session.browser.openOwn('document.html');
    const input = await page.waitForSelector('input[type=file]');
    await input?.uploadFile(file);
    return whatIsShown(page);
  }

  end = (): Promise<void> => this.session.end();
}

const isDocument = (page: Page): Promise<boolean> =>
  page
    .evaluate(() => location.pathname === '/document.html' && document.querySelector('main[data-state]') !== null)
    .catch(() => false);

/** Waits until the page has a report or says why there is none. */
export async function whatIsShown(page: Page, timeoutMs = 40_000): Promise<ShownDocument> {
  await page.waitForFunction(() => document.querySelector('main')?.dataset['state'] !== 'choose', { polling: 50 });
  const state = await settled(page, timeoutMs);
  const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
  return { page, state, text, reading: await readingOf(page) };
}
