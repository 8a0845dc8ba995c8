import type { Browser, Tabs } from 'webextension-polyfill';
import { alwaysReadPath } from '@/lib/report/shard';
import { ownDataKey, settingsKey } from '@/lib/extension/storage/storage-keys';

/** What was asked of the page in front before the popup's own code was there. */
export interface EarlyReading {
  readonly tab: Promise<Tabs.Tab | undefined>;
  readonly page: Promise<InjectedReading>;
  /** What the popup needs of the browser's storage, asked for in one question; empty where it does not answer. */
  readonly stored: Promise<Readonly<Record<string, unknown>>>;
  /** Settled once the script with what every report needs has run, or could not be loaded. */
  readonly data: Promise<unknown>;
}

/** What the page reader answered. */
export interface InjectedReading {
  /** What it returned; null where the browser refused to inject it. */
  readonly facts: unknown;
  /** The tab asked for again after the answer; undefined where it has gone. */
  readonly after: Tabs.Tab | undefined;
}

type TabsApi = Pick<Browser, 'scripting' | 'tabs'>;
type PopupApi = TabsApi & Pick<Browser, 'storage'>;

const readerFile = '/page-reader.js';

/**
 * Injects the page reader into a tab, at once: a page that never ends loading would never be read.
 * @returns what it returned; null where the browser refused to inject it
 */
const injectReader = (api: TabsApi, tabId: number): Promise<unknown> =>
  api.scripting.executeScript({ target: { tabId }, files: [readerFile], injectImmediately: true }).then(
    ([result]) => result?.result ?? null,
    () => null,
  );

/** Asks for the tab again after the reader has answered: the page may have gone on. */
async function askAgain(api: TabsApi, tabId: number | undefined, facts: unknown): Promise<InjectedReading> {
  return {
    facts,
    after: facts === null || tabId === undefined ? undefined : await api.tabs.get(tabId).catch(() => undefined),
  };
}

/** Reads a tab, and asks for it again. */
export const readInjected = async (api: TabsApi, tabId: number): Promise<InjectedReading> =>
  askAgain(api, tabId, await injectReader(api, tabId));

/** Reads the tab in front of the reader; the browser's own interface is taken as it is, so that nothing has to load. */
export function beginReading(browser: PopupApi): EarlyReading {
  const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active);
  const facts = tab.then((active) => (active?.id === undefined ? null : injectReader(browser, active.id)));
  const page = Promise.all([tab, facts]).then(([active, read]) => askAgain(browser, active?.id, read));
  const stored = browser.storage.local.get([settingsKey, ownDataKey]).catch(() => ({}));
  return { tab, page, stored, data: loadScript(`/dataset/${alwaysReadPath}`) };
}

/** Settled when the script has run, or could not be loaded: the files that it brings are then read one by one. */
const loadScript = (src: string): Promise<unknown> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    for (const end of ['load', 'error']) script.addEventListener(end, resolve);
    script.src = src;
    document.head.append(script);
  });

/** Where the early script leaves what it began for the popup. */
export interface EarlyScope {
  earlyReading?: EarlyReading;
}

/** What the early script has begun; undefined where the page reads another tab than the one in front. */
export const earlyReading = (): EarlyReading | undefined => (globalThis as EarlyScope).earlyReading;
