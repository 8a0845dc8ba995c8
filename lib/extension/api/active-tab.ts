import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser';

export interface ActiveTab {
  readonly id: number;
  /** Absent where the browser keeps it from us: its own pages, stores. */
  readonly url: string | undefined;
  readonly title: string | undefined;
  /** In a private window: nothing is written unless the reader saves. */
  readonly isPrivate: boolean;
}

/** The tab in front of the reader; undefined where the window has none. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab === undefined ? undefined : toActiveTab(tab);
}

export async function tabById(id: number): Promise<ActiveTab | undefined> {
  return toActiveTab(await browser.tabs.get(id));
}

export const toActiveTab = ({ id, url, title, incognito }: Tabs.Tab): ActiveTab | undefined =>
  id === undefined ? undefined : { id, url, title, isPrivate: incognito };
