import type { Browser, Tabs } from 'webextension-polyfill';
import type { hintsScope } from '@/lib/report/hints';
import { beginAnswer, type BegunAnswer } from './begin-answer';
import { beginFiles } from './begin-files';
import { ownDataKey, settingsKey } from '@/lib/extension/storage/storage-keys';

/** What was asked of the page in front before the popup's own code was there. */
export interface BegunReading {
  readonly tab: Promise<Tabs.Tab | undefined>;
  readonly page: Promise<InjectedReading>;
  /** What the popup needs of the browser's storage, asked for in one question; empty where it does not answer. */
  readonly stored: Promise<Readonly<Record<string, unknown>>>;
  readonly answer: BegunAnswer;
  /** Packaged files of the dataset that the page may need, by their paths; undefined where one could not be read. */
  readonly files: ReadonlyMap<string, Promise<unknown>>;
}

/** What the page reader answered. */
export interface InjectedReading {
  /** What it returned; null where the browser refused to inject it. */
  readonly facts: unknown;
  /** The tab asked for again after the answer; undefined where it has gone. */
  readonly after: Tabs.Tab | undefined;
}

type TabsApi = Pick<Browser, 'scripting' | 'tabs'>;
type PopupApi = TabsApi & Pick<Browser, 'runtime' | 'storage'>;

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

/**
 * Reads the tab in front of the reader; the browser's own interface is taken as it is, so that nothing has to load.
 * @param hints the JSON of those by which the files that will be needed are guessed
 */
export function beginReading(browser: PopupApi, hints: Promise<string>): BegunReading {
  const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active);
  const facts = tab.then((active) => (active?.id === undefined ? null : injectReader(browser, active.id)));
  const page = Promise.all([tab, facts]).then(([active, read]) => askAgain(browser, active?.id, read));
  const answer = beginAnswer(browser, tab, facts);
  const stored = browser.storage.local.get([settingsKey, ownDataKey]).catch(() => ({}));
  return { tab, page, stored, answer, files: beginFiles(browser, hints, tab, facts, answer.isAsked) };
}

/** Where the early script leaves what it began for the popup. */
export interface EarlyScope {
  mastheadBegun?: BegunReading;
  [hintsScope]?: (hints: string) => void;
}

/** What the early script has begun; undefined where the page reads another tab than the one in front. */
export const begunReading = (): BegunReading | undefined => (globalThis as EarlyScope).mastheadBegun;
