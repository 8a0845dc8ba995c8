import type { Tabs } from 'webextension-polyfill';
import { tabById, type ActiveTab } from './active-tab';
import { browser } from './browser';

/** Tells when a tab has another address than before. Firefox never settles an injection whose page has gone. */
export function watchTab(tab: Pick<ActiveTab, 'id' | 'url'>): {
  readonly moved: Promise<'moved'>;
  readonly stop: () => void;
} {
  let tell: (moved: 'moved') => void = () => {};
  const moved = new Promise<'moved'>((resolve) => (tell = resolve));
  const check = async (id: number, change: Tabs.OnUpdatedChangeInfoType): Promise<void> => {
    if (id !== tab.id || (change.status === undefined && change.url === undefined)) return;
    const now = await tabById(id).catch(() => undefined);
    if (now?.url !== tab.url) tell('moved');
  };
  const listener = (id: number, change: Tabs.OnUpdatedChangeInfoType): void => void check(id, change);
  browser.tabs.onUpdated.addListener(listener);
  return { moved, stop: () => browser.tabs.onUpdated.removeListener(listener) };
}
