import type { PageFacts } from '@/lib/page/page-facts';
import { activeTab, tabById, toActiveTab, type ActiveTab } from '@/lib/extension/api/active-tab';
import { earlyReading, type InjectedReading } from './begin-reading';
import { readPage } from './read-page';

export type ActivePage =
  | { readonly kind: 'facts'; readonly facts: PageFacts; readonly url: string; readonly tab: ActiveTab }
  | { readonly kind: 'refused'; readonly tab: ActiveTab }
  | { readonly kind: 'noTab' | 'browser' | 'moved' };

/** The tab that the early script has found; undefined where it has none, or looked for none. */
const earlyTab = (): Promise<ActiveTab | undefined> =>
  Promise.resolve(earlyReading()?.tab).then(
    (tab) => tab && toActiveTab(tab),
    () => undefined,
  );

/** The tab that the popup is about: the one in front, or another where the popup was opened as a page of its own. */
const askForTab = (tabId: string | null): Promise<ActiveTab | undefined> =>
  tabId === null ? activeTab() : tabById(Number(tabId)).catch(() => undefined);

/** The address of that tab, before anything of the page is known; undefined where the browser keeps it from us. */
export const tabAddress = async (tabId: string | null): Promise<string | undefined> =>
  ((await earlyTab()) ?? (await askForTab(tabId).catch(() => undefined)))?.url;

/**
 * Reads the page in front of the reader, which the early script has begun.
 * @param tabId another tab to read, where the popup was opened as a page of its own
 */
export async function readActivePage(tabId: string | null): Promise<ActivePage> {
  const early = await earlyTab();
  return early === undefined ? readTab(await askForTab(tabId)) : readTab(early, earlyReading()?.page);
}

async function readTab(tab: ActiveTab | undefined, begun?: Promise<InjectedReading>): Promise<ActivePage> {
  if (tab === undefined) return { kind: 'noTab' };
  const page = await readPage(tab, begun);
  if (page.kind === 'facts') return { ...page, tab: { ...tab, url: page.url } };
  if (page.kind === 'moved') return page;
  const isOfWeb = tab.url === undefined || /^https?:|^file:/u.test(tab.url);
  return isOfWeb ? { kind: 'refused', tab } : { kind: 'browser' };
}
