import type { Tabs } from 'webextension-polyfill';
import { tabById } from './active-tab';
import { browser } from './browser';

/**
 * Tells when a tab has gone on. Firefox never settles an injection whose page has gone.
 * @param isMoved whether the address that the tab has now shows that
 */
export function watchTab(
  tabId: number,
  isMoved: (address: string | undefined) => boolean,
): {
  readonly moved: Promise<'moved'>;
  readonly stop: () => void;
} {
  let tell: (moved: 'moved') => void = () => {};
  const moved = new Promise<'moved'>((resolve) => (tell = resolve));
  const check = async (): Promise<void> => {
    const now = await tabById(tabId).catch(() => undefined);
    if (isMoved(now?.url)) tell('moved');
  };
  const listener = (id: number, { status, url }: Tabs.OnUpdatedChangeInfoType): void => {
    if (id === tabId && (status !== undefined || url !== undefined)) void check();
  };
  browser.tabs.onUpdated.addListener(listener);
  // It may have gone on before anybody watched.
  void check();
  return { moved, stop: () => browser.tabs.onUpdated.removeListener(listener) };
}
