import { parsePageFacts, type PageFacts } from '@/lib/page/page-facts';
import { browser } from '@/lib/extension/api/browser';
import { readInjected, type InjectedReading } from './begin-reading';
import type { ActiveTab } from '@/lib/extension/api/active-tab';
import { watchTab } from '@/lib/extension/api/tab-moved';
import { pageOf } from '@/lib/url/page-of';

/** Why a page was not read. */
export type ReadPage =
  | { readonly kind: 'facts'; readonly facts: PageFacts; readonly url: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'moved' };

/**
 * Reads the tab's page. Tab, document and address are checked again after reading: the page may have gone on.
 * @param begun the reading, where it was begun before
 */
export async function readPage(
  tab: Pick<ActiveTab, 'id' | 'url'>,
  begun: Promise<InjectedReading> = readInjected(browser, tab.id),
): Promise<ReadPage> {
  // Mostly the page has answered by now, and nothing need be watched.
  const result = (await Promise.race([begun, Promise.resolve()])) ?? (await answerOrMove(tab, begun));
  if (result === 'moved') return { kind: 'moved' };
  if (result.facts === null) return { kind: 'refused' };
  const facts = parsePageFacts(result.facts);
  const url = result.after?.url;
  if (url === undefined || url !== tab.url || pageOf(facts.address) !== pageOf(url)) return { kind: 'moved' };
  return { kind: 'facts', facts, url };
}

async function answerOrMove(
  tab: Pick<ActiveTab, 'id' | 'url'>,
  begun: Promise<InjectedReading>,
): Promise<InjectedReading | 'moved'> {
  const watch = watchTab(tab);
  return Promise.race([begun, watch.moved]).finally(watch.stop);
}
