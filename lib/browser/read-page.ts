import { parsePageFacts, type PageFacts } from '@/lib/facts/page-facts';
import { browser } from './browser';
import { injectReader } from './begin-reading';
import { tabById, type ActiveTab } from './active-tab';
import { watchTab } from './tab-moved';

/** Why a page was not read. */
export type ReadPage =
  | { readonly kind: 'facts'; readonly facts: PageFacts; readonly url: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'moved' };

/**
 * Reads the tab's page. Tab, document and address are checked again after reading: the page may have gone on.
 * @param begun what the reader returned, where it was injected before
 */
export async function readPage(
  tab: Pick<ActiveTab, 'id' | 'url'>,
  begun: unknown = injectReader(browser, tab.id),
): Promise<ReadPage> {
  const watch = watchTab(tab);
  const result = await Promise.race([begun, watch.moved]).finally(watch.stop);
  if (result === 'moved') return { kind: 'moved' };
  if (result === null) return { kind: 'refused' };
  const facts = parsePageFacts(result);
  const after = await tabById(tab.id).catch(() => undefined);
  const url = after?.url;
  if (url === undefined || url !== tab.url || stripHash(facts.address) !== stripHash(url)) return { kind: 'moved' };
  return { kind: 'facts', facts, url };
}

const stripHash = (address: string): string => address.split('#', 1)[0] ?? '';
