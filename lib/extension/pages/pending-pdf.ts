import type { ActiveTab } from '@/lib/extension/api/active-tab';
import { browser } from '@/lib/extension/api/browser';
import { askForSite, maySiteBeAsked, sitePattern } from './pdf-access';

const key = 'pdf.wanted';

/** The document that the reader clicked for: in memory only, and for one reading. */
interface Wanted {
  readonly tabId: number;
  readonly address: string;
  /** Its page is open already. */
  readonly isOpen: boolean;
}

/**
 * Opens the document page for a tab's PDF, within the reader's click. Chromium lets us ask the tab's site because of the
 * click; Firefox asks the reader for that one site, and its question may close the popup: then the background goes on.
 * @returns false where the reader refused
 */
export async function readAsPdf(tab: Pick<ActiveTab, 'id'> & { readonly url: string }): Promise<boolean> {
  const asked = askForSite(tab.url);
  await keep({ tabId: tab.id, address: tab.url, isOpen: false });
  if (!(await asked)) {
    await browser.storage.session.remove(key);
    return false;
  }
  await openWanted();
  return true;
}

/** Whether no question of the browser's would come in between: it can only be asked in a click. */
export const mayReadAtOnce = (address: string): Promise<boolean> => maySiteBeAsked(address);

/** Opens the page of the document that is wanted and not open yet; from the popup or, where that is gone, the background. */
export async function openWanted(): Promise<void> {
  await navigator.locks.request(key, async () => {
    const wanted = await read();
    if (wanted === undefined || wanted.isOpen) return;
    await keep({ ...wanted, isOpen: true });
    await browser.tabs.create({ url: browser.runtime.getURL(`/document.html?tabId=${wanted.tabId}`) });
  });
}

/** Takes the wish for a tab's document: each click is good for one reading. @returns its address */
export async function takeWanted(tabId: number): Promise<string | undefined> {
  const wanted = await read();
  if (wanted?.tabId !== tabId) return undefined;
  await browser.storage.session.remove(key);
  return wanted.address;
}

async function read(): Promise<Wanted | undefined> {
  return (await browser.storage.session.get(key))[key] as Wanted | undefined;
}

const keep = (wanted: Wanted): Promise<void> => browser.storage.session.set({ [key]: wanted });

/** In the background: goes on where the browser's question has closed the popup. */
export function startPdfReading(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void read().then(async (wanted) => {
      if (wanted !== undefined && origins.includes(sitePattern(wanted.address))) await openWanted();
    });
  });
}
