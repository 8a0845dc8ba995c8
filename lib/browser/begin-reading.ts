import type { Browser, Tabs } from 'webextension-polyfill';
import { guessPublisherFile, guessTopicFiles, type Hints, type hintsScope } from '@/lib/dataset/hints';
import type { TextBlock } from '@/lib/facts/page-facts';
import { ownDataKey, settingsKey } from './storage-keys';

/** What was asked of the page in front before the popup's own code was there. */
export interface BegunReading {
  readonly tab: Promise<Tabs.Tab | undefined>;
  readonly page: Promise<InjectedReading>;
  /** What the popup needs of the browser's storage, asked for in one question; empty where it does not answer. */
  readonly stored: Promise<Readonly<Record<string, unknown>>>;
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

/** Injects the page reader into a tab and then asks for the tab again: the page may have gone on. */
export async function injectReader(api: TabsApi, tabId: number): Promise<InjectedReading> {
  const facts = await api.scripting.executeScript({ target: { tabId }, files: [readerFile] }).then(
    ([result]) => result?.result ?? null,
    () => null,
  );
  return { facts, after: facts === null ? undefined : await api.tabs.get(tabId).catch(() => undefined) };
}

/**
 * Reads the tab in front of the reader; the browser's own interface is taken as it is, so that nothing has to load.
 * @param hints by which the files that will be needed are guessed
 */
export function beginReading(browser: PopupApi, hints: Promise<Hints>): BegunReading {
  const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active);
  const page = tab.then((active) =>
    active?.id === undefined ? { facts: null, after: undefined } : injectReader(browser, active.id),
  );
  const stored = browser.storage.local.get([settingsKey, ownDataKey]).catch(() => ({}));
  return { tab, page, stored, files: beginFiles(browser, hints, tab, page) };
}

function beginFiles(
  browser: PopupApi,
  hints: Promise<Hints>,
  tab: BegunReading['tab'],
  page: BegunReading['page'],
): BegunReading['files'] {
  const files = new Map<string, Promise<unknown>>();
  const read = (path: string | undefined): void => {
    if (path === undefined || files.has(path)) return;
    const file = fetch(browser.runtime.getURL(`dataset/${path}`)).then((response) =>
      response.ok ? response.json() : undefined,
    );
    files.set(
      path,
      file.catch(() => undefined),
    );
  };
  const guess = async (): Promise<void> => {
    const [given, active] = await Promise.all([hints, tab]);
    read(guessPublisherFile(active?.url ?? '', given));
    for (const path of guessTopicFiles(textOf((await page).facts), given)) read(path);
  };
  // A guess that fails is none: whoever needs a file reads it.
  guess().catch(() => {});
  return files;
}

/** What the page reader answered comes from the page's process, and may be anything. */
function textOf(facts: unknown): string {
  const { title, blocks } = (facts ?? {}) as { title?: unknown; blocks?: unknown };
  const texts: unknown[] = Array.isArray(blocks)
    ? blocks.slice(0, 60).map((block) => (block as TextBlock | null)?.text)
    : [];
  return [title, ...texts].filter((text) => typeof text === 'string').join('\n');
}

/** Where the early script leaves what it began for the popup. */
export interface EarlyScope {
  mastheadBegun?: BegunReading;
  [hintsScope]?: (hints: Hints) => void;
}

/** What the early script has begun; undefined where the page reads another tab than the one in front. */
export const begunReading = (): BegunReading | undefined => (globalThis as EarlyScope).mastheadBegun;
