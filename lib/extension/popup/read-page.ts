import { parsePageFacts, type PageFacts } from '@/lib/page/page-facts';
import { isSameOrigin } from '@/lib/url/is-same-origin';
import { tabById, type ActiveTab } from '@/lib/extension/api/active-tab';
import { browser } from '@/lib/extension/api/browser';
import { watchTab } from '@/lib/extension/api/tab-moved';
import { pageOf } from '@/lib/url/page-of';
import { readInjected, type InjectedReading } from './begin-reading';

/** Why a page was not read. */
export type ReadPage =
  | { readonly kind: 'facts'; readonly facts: PageFacts; readonly url: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'moved' };

/** After so long without an answer the reader is told that the page does not give one. */
export const slowMs = 3_000;
/** A page that changes its own address is read again; one that never stops is taken as it was read last. */
const mostReadings = 3;

/**
 * Reads the tab's page. Tab, document and address are checked again after reading: the page may have gone on.
 * @param begun the reading, where it was begun before
 */
export async function readPage(
  tab: Pick<ActiveTab, 'id' | 'url'>,
  begun: Promise<InjectedReading> = readInjected(browser, tab.id),
): Promise<ReadPage> {
  let reading = begun;
  let { url } = tab;
  for (let readings = 1; readings <= mostReadings; readings++) {
    const isLast = readings === mostReadings;
    const read = await answerOrMove({ id: tab.id, url }, reading, isLast);
    if (read !== 'moved') {
      if (read.facts === null) return { kind: readings === 1 ? 'refused' : 'moved' };
      const page = checked(read, url, isLast);
      if (page !== undefined) return page;
    }
    const now = await tabById(tab.id).catch(() => undefined);
    if (now?.url === undefined || url === undefined || !isSameOrigin(now.url, url)) break;
    ({ url } = now);
    if (!isLast) reading = readInjected(browser, tab.id);
  }
  return { kind: 'moved' };
}

/** The page, where tab and document agree on its address; on the last reading it is enough that they are of one site. */
function checked({ facts: sent, after }: InjectedReading, url: string | undefined, isLast: boolean) {
  const facts = parsePageFacts(sent);
  const now = after?.url;
  if (now === undefined || url === undefined) return undefined;
  const isThere = isLast
    ? isSameOrigin(now, url) && isSameOrigin(facts.address, now)
    : now === url && pageOf(facts.address) === pageOf(now);
  return isThere ? { kind: 'facts' as const, facts, url: now } : undefined;
}

async function answerOrMove(
  tab: Pick<ActiveTab, 'id' | 'url'>,
  begun: Promise<InjectedReading>,
  isLast: boolean,
): Promise<InjectedReading | 'moved'> {
  // Mostly the page has answered by now, and nothing need be watched.
  const answered = await Promise.race([begun, Promise.resolve()]);
  if (answered !== undefined) return answered;
  const isMoved = (now: string | undefined): boolean =>
    now !== tab.url && !(isLast && now !== undefined && tab.url !== undefined && isSameOrigin(now, tab.url));
  const watch = watchTab(tab.id, isMoved);
  return Promise.race([begun, watch.moved]).finally(watch.stop);
}
