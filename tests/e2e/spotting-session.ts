import { rm } from 'node:fs/promises';
import { expect, inject } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Settings } from '@/lib/settings/settings';
import type { LaunchOptions } from '@/tools/browsers/extension-browser';
import type { BrowserName } from '@/tools/browsers/launch';
import type { ServedPage } from '@/tools/browsers/page-server';
import { changedCopy } from './changed-copy';
import { Session } from './session';

interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly incognito?: boolean;
  readonly windowId: number;
}
/** The part of the extension API that the tests ask in a page of ours. */
export interface OwnApi {
  readonly tabs: {
    query(which: object): Promise<readonly Tab[]>;
    create(what: object): Promise<Tab>;
    getCurrent(): Promise<Tab>;
  };
  readonly windows: { create(what: object): Promise<{ readonly tabs?: readonly Tab[] }> };
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  readonly permissions: {
    contains(what: { origins: string[] }): Promise<boolean>;
    request(what: { origins: string[] }): Promise<boolean>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly matches?: string[] }[]> };
  readonly storage: {
    readonly local: { get(key: string | null): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
  };
}
/** Set in each page of ours that the tests open, as `api`. */
declare global {
  // oxlint-disable-next-line no-var -- a global's declaration
  var api: OwnApi;
}

interface StartOptions extends Pick<LaunchOptions, 'profile'> {
  /** The sites that Chromium has given access to. */
  readonly sites?: readonly string[];
  /** The extension of a session before, which ended keeping it. */
  readonly folder?: string;
}

export const everySite = ['http://*/*', 'https://*/*'];

/** A session whose settings page stays open: through it the tests see what stands on the toolbar button. */
export class SpottingSession {
  readonly session: Session;
  /** The settings page. */
  options: Page;
  /** The extension's own folder. */
  readonly folder: string;
  readonly #remove: () => Promise<void>;
  /** What the tests had our page open: the browser counts it as ours. */
  readonly #opened = new Set<string>();

  private constructor(session: Session, options: Page, folder: string, remove: () => Promise<void>) {
    this.session = session;
    this.options = options;
    this.folder = folder;
    this.#remove = remove;
  }

  static async start(
    name: BrowserName,
    changes: Parameters<typeof changedCopy>[1] = {},
    { sites = everySite, folder, ...more }: StartOptions = {},
  ): Promise<SpottingSession> {
    const copy =
      folder === undefined
        ? await changedCopy(inject('extensions')[name], changes)
        : { folder, remove: () => rm(folder, { recursive: true, force: true }) };
    const session = await Session.start(name, copy.folder, more);
    await session.browser.grantSites(sites);
    const options = await SpottingSession.own(session, 'options.html');
    return new SpottingSession(session, options, copy.folder, () => copy.remove());
  }

  /** Where the browser cannot be asked, it gives the access here; our pages open anew. */
  async grantSites(): Promise<void> {
    if (this.session.browser.name === 'firefox') return;
    await this.session.browser.grantSites(everySite);
    await this.openOptions();
  }

  /** The settings page, anew: it closes when the extension is installed again. */
  async openOptions(): Promise<void> {
    this.options = await SpottingSession.own(this.session, 'options.html');
  }

  /** A page of ours with the extension API at hand. */
  static async own(session: Session, file: string): Promise<Page> {
    const page = await session.browser.openOwn(file);
    await page.waitForSelector('main');
    await page.evaluate(() => {
      const scope = globalThis as unknown as { readonly browser?: OwnApi; readonly chrome: OwnApi };
      globalThis.api = scope.browser ?? scope.chrome;
    });
    return page;
  }

  /** Chooses in the settings page, with a real click. */
  async choose(mode: Settings['spotting']['mode']): Promise<void> {
    const index = ['click', 'sites', 'all'].indexOf(mode);
    await this.options.bringToFront();
    const radios = await this.options.$$('input[name=mode]');
    await radios[index]?.click();
    await this.options.waitForFunction(
      (at) => document.querySelectorAll<HTMLInputElement>('input[name=mode]')[at]?.checked === true,
      { polling: 50 },
      index,
    );
  }

  /** Waits until the watcher is registered so often: 0 or 1. */
  async registered(count: number): Promise<void> {
    await until(
      () => this.options.evaluate(async () => (await api.scripting.getRegisteredContentScripts()).length),
      (now) => now === count,
    );
  }

  /** The settings as they are stored. */
  async stored(): Promise<Partial<Settings>> {
    const { settings } = await this.options.evaluate(async () => api.storage.local.get('settings'));
    return settings ?? {};
  }

  /** Text and title of the button for the tab of an address; undefined where no tab shows it to us. */
  badge(url: string): Promise<{ readonly text: string; readonly title: string } | undefined> {
    return this.options.evaluate(async (address) => {
      const tab = (await api.tabs.query({})).find((one) => one.url === address);
      return tab === undefined
        ? undefined
        : {
            text: await api.action.getBadgeText({ tabId: tab.id }),
            title: await api.action.getTitle({ tabId: tab.id }),
          };
    }, url);
  }

  /** All tabs' signs, also of those whose address is kept from us. */
  signs(): Promise<readonly string[]> {
    return this.options.evaluate(async () => {
      const tabs = await api.tabs.query({});
      const texts = await Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id })));
      return texts.filter((text) => text !== '');
    });
  }

  /** Waits for a sign on the button of an address's tab. */
  waitForSign(url: string, sign: string): Promise<unknown> {
    return until(
      async () => (await this.badge(url))?.text,
      (text) => text === sign,
      `${sign || 'no sign'} on ${url}`,
    );
  }

  open(address: string, page: ServedPage): Promise<Page> {
    return this.session.open(address, page);
  }

  /** Opens a page behind the one in front, or in a window of its own, as the browser's own menus would. */
  async openBehind(address: string, page: ServedPage, where: 'tab' | 'window'): Promise<void> {
    const url = this.session.server.add(address, page);
    this.#opened.add(url);
    await this.options.evaluate(
      async ([address, where]) => {
        const { windowId } = await api.tabs.getCurrent();
        if (where === 'tab') await api.tabs.create({ url: address, active: false, windowId });
        else await api.windows.create({ url: address, focused: false });
      },
      [url, where] as const,
    );
  }

  async openPrivate(address: string, page: ServedPage): Promise<void> {
    const url = this.session.server.add(address, page);
    this.#opened.add(url);
    await this.session.browser.openPrivate(url);
  }

  /** @param keep the extension's folder stays, for another session */
  async end({ keep = false }: { readonly keep?: boolean } = {}): Promise<void> {
    const stray = await this.session.endAndReadStray();
    expect(stray.filter(({ url }) => !this.#opened.has(url))).toEqual([]);
    if (!keep) await this.#remove();
  }
}

/** Asks until the answer fits. */
export async function until<T>(
  ask: () => Promise<T>,
  fits: (answer: T) => boolean,
  what = 'what was waited for',
): Promise<T> {
  let answer = await ask();
  for (let i = 0; i < 200 && !fits(answer); i++) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    answer = await ask();
  }
  if (!fits(answer)) throw new Error(`${what} did not come: ${JSON.stringify(answer)}`);
  return answer;
}
