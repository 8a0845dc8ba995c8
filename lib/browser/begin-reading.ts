import type { Browser, Tabs } from 'webextension-polyfill';

/** What was asked of the page in front before the popup's own code was there. */
export interface BegunReading {
  readonly tab: Promise<Tabs.Tab | undefined>;
  readonly page: Promise<InjectedReading>;
}

/** What the page reader answered. */
export interface InjectedReading {
  /** What it returned; null where the browser refused to inject it. */
  readonly facts: unknown;
  /** The tab asked for again after the answer; undefined where it has gone. */
  readonly after: Tabs.Tab | undefined;
}

type TabsApi = Pick<Browser, 'scripting' | 'tabs'>;

const readerFile = '/content-scripts/page-reader.js';

/** Injects the page reader into a tab and then asks for the tab again: the page may have gone on. */
export async function injectReader(api: TabsApi, tabId: number): Promise<InjectedReading> {
  const facts = await api.scripting.executeScript({ target: { tabId }, files: [readerFile] }).then(
    ([result]) => result?.result ?? null,
    () => null,
  );
  return { facts, after: facts === null ? undefined : await api.tabs.get(tabId).catch(() => undefined) };
}

/** Reads the tab in front of the reader; the browser's own interface is taken as it is, so that nothing has to load. */
export function beginReading(api: TabsApi): BegunReading {
  const tab = api.tabs.query({ active: true, currentWindow: true }).then(([active]) => active);
  const page = tab.then((active) =>
    active?.id === undefined ? { facts: null, after: undefined } : injectReader(api, active.id),
  );
  return { tab, page };
}

/** Where the early script leaves what it began for the popup. */
export interface EarlyScope {
  mastheadBegun?: BegunReading;
}
