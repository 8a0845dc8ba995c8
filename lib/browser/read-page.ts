import { parsePageFacts, type PageFacts } from '@/lib/facts/page-facts';
import { browser } from './browser';
import { tabById, type ActiveTab } from './active-tab';

/** Why a page was not read. */
export type ReadPage =
  | { readonly kind: 'facts'; readonly facts: PageFacts; readonly url: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'moved' };

/** Reads the tab's page. Tab, document and address are checked again after reading: the page may have gone on. */
export async function readPage(tab: Pick<ActiveTab, 'id' | 'url'>): Promise<ReadPage> {
  let results;
  try {
    results = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/content-scripts/page-reader.js'],
    });
  } catch {
    return { kind: 'refused' };
  }
  const result = results[0]?.result;
  if (result === null || result === undefined) return { kind: 'refused' };
  const facts = parsePageFacts(result);
  const after = await tabById(tab.id).catch(() => undefined);
  const url = after?.url;
  if (url === undefined || url !== tab.url || stripHash(facts.address) !== stripHash(url)) return { kind: 'moved' };
  return { kind: 'facts', facts, url };
}

const stripHash = (address: string): string => address.split('#', 1)[0] ?? '';
