import type { Browser, Tabs } from 'webextension-polyfill';

/** What was asked of the page in front before the popup's own code was there. */
export interface BegunReading {
  readonly tab: Promise<Tabs.Tab | undefined>;
  /** What the injected reader returned; null where the browser refused it. */
  readonly facts: Promise<unknown>;
}

const readerFile = '/content-scripts/page-reader.js';

/** Injects the page reader into a tab; null where the browser refuses it. */
export async function injectReader(api: Pick<Browser, 'scripting'>, tabId: number): Promise<unknown> {
  try {
    const results = await api.scripting.executeScript({ target: { tabId }, files: [readerFile] });
    return results[0]?.result ?? null;
  } catch {
    return null;
  }
}

/** Reads the tab in front of the reader; the browser's own interface is taken as it is, so that nothing has to load. */
export function beginReading(api: Pick<Browser, 'scripting' | 'tabs'>): BegunReading {
  const tab = api.tabs.query({ active: true, currentWindow: true }).then(([active]) => active);
  return { tab, facts: tab.then((active) => (active?.id === undefined ? null : injectReader(api, active.id))) };
}

/** Where the early script leaves its reading for the popup. */
export interface EarlyScope {
  mastheadBegun?: BegunReading;
}
