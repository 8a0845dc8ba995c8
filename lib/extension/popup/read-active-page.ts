import type { PageFacts } from '@/lib/page/page-facts';
import { activeTab, tabById, toActiveTab, type ActiveTab } from '@/lib/extension/api/active-tab';
import { earlyReading, type InjectedReading } from './begin-reading';
import { readPage } from './read-page';

export type ActivePage =
  | { readonly kind: 'facts'; readonly facts: PageFacts; readonly url: string; readonly tab: ActiveTab }
  | { readonly kind: 'refused'; readonly tab: ActiveTab }
  | { readonly kind: 'noTab' | 'browser' | 'moved' };

/**
 * Reads the page in front of the reader, which the early script has begun.
 * @param tabId another tab to read, where the popup was opened as a page of its own
 */
export async function readActivePage(tabId: string | null): Promise<ActivePage> {
  const begun = earlyReading();
  const early = await begun?.tab.catch(() => undefined);
  const asked = () => (tabId === null ? activeTab() : tabById(Number(tabId)).catch(() => undefined));
  const tab = early === undefined ? await asked() : toActiveTab(early);
  return early === undefined ? readTab(tab) : readTab(tab, begun?.page);
}

async function readTab(tab: ActiveTab | undefined, begun?: Promise<InjectedReading>): Promise<ActivePage> {
  if (tab === undefined) return { kind: 'noTab' };
  const page = await readPage(tab, begun);
  if (page.kind === 'facts') return { ...page, tab };
  if (page.kind === 'moved') return page;
  const isOfWeb = tab.url === undefined || /^https?:|^file:/u.test(tab.url);
  return isOfWeb ? { kind: 'refused', tab } : { kind: 'browser' };
}
