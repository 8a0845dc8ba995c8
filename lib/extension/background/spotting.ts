import type { Runtime, Tabs } from 'webextension-polyfill';
import { buildReport } from '@/lib/report/build-report';
import type { Dataset } from '@/lib/report/dataset';
import { parsePageFacts } from '@/lib/page/page-facts';
import { keysOf } from '@/lib/saved-pages/model/create-flag';
import { flagChannelName } from '@/lib/saved-pages/model/flag-protocol';
import type { FlagReader } from '@/lib/saved-pages/model/flag-store';
import { cleanSource } from '@/lib/saved-pages/model/clean-source';
import type { Settings } from '@/lib/settings/settings';
import { spottedPage } from '@/lib/auto-read/badge-sign';
import { pageOf } from '@/lib/url/page-of';
import { parseFromPage, type FromPage } from '@/lib/auto-read/watch-protocol';
import { tabById } from '@/lib/extension/api/active-tab';
import { clearBadge, setTabBadge } from '@/lib/extension/api/badge';
import { browser } from '@/lib/extension/api/browser';
import { interfaceLanguage } from './flag-language';
import { ownDataChannelName } from '@/lib/extension/storage/own-data-store';
import { ownDatasets } from '@/lib/extension/storage/own-datasets';
import { pageBadge } from './page-badge';
import { savedStateOf } from '@/lib/extension/storage/saved-state';
import { onSettingsChanged, readSettings } from '@/lib/extension/storage/settings-store';
import { SpottedTabs } from './spotted-tabs';
import { TabTurns } from './tab-turns';
import { today } from '@/lib/extension/api/today';
import { mayRead, renewWatcher, tell } from './watcher';

/** Answers what watched pages send with a sign on the button. Called once, at the background's top level. */
export function startSpotting(dataset: Dataset, flags: FlagReader): void {
  const tabs = new SpottedTabs();
  const turns = new TabTurns();
  const renew = (): void => {
    tabs.dropAll();
    void renewWatcher({ open: true });
  };
  browser.runtime.onInstalled.addListener(renew);
  browser.runtime.onStartup.addListener(() => void renewWatcher({ open: false }));
  browser.permissions.onAdded.addListener(renew);
  browser.permissions.onRemoved.addListener(renew);
  onSettingsChanged((now, before) => {
    if (partsOf(now) !== partsOf(before)) renew();
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    tabs.drop(tabId);
    turns.drop(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    // Without access to the page there is no address here.
    if (url !== undefined) void follow(tabId, url);
  });
  browser.runtime.onMessage.addListener((message: unknown, { tab, frameId }: Runtime.MessageSender) => {
    const sent = parseFromPage(message);
    if (sent === undefined || tab?.id === undefined || frameId !== 0) return undefined;
    if (!turns.takes(tab.id, performance.now())) return Promise.resolve(false);
    // A tab that is closed meanwhile, facts that do not fit: nothing is shown, and nothing more is due.
    return receive(tab.id, tab, sent).catch(() => false);
  });
  new BroadcastChannel(flagChannelName).addEventListener('message', () => void showAll());

  // What the reader's own data say of open pages has changed.
  new BroadcastChannel(ownDataChannelName).addEventListener('message', renew);

  /** The tab's address changed: by a load, where the new page speaks for itself, or within its page. */
  async function follow(tabId: number, url: string): Promise<void> {
    const isOther = tabs.isOtherPage(tabId, url);
    if (isOther === false) return;
    tabs.drop(tabId);
    await clearBadge(tabId);
    await tell(tabId, { kind: 'read-again', anew: isOther === undefined });
  }

  async function receive(tabId: number, sender: Tabs.Tab, sent: FromPage): Promise<boolean> {
    const [settings, tab] = await Promise.all([readSettings(), tabById(tabId)]);
    // The tab's own address counts, not what the page says.
    if (tab?.url === undefined || !(await mayRead(tab.url, sender.incognito, settings))) return false;
    if (sent.kind === 'may-read') return true;
    const { url } = tab;
    return await turns.answer(tabId, () => spot(tabId, url, sent.facts).then(() => true));
  }

  async function spot(tabId: number, address: string, sent: unknown): Promise<void> {
    const isLatest = tabs.begin(tabId);
    const facts = parsePageFacts(sent);
    if (pageOf(facts.address) !== pageOf(address)) return;
    const report = await buildReport(dataset, facts, address, today(), await ownDatasets());
    const { trackingParameters } = await readSettings();
    const keys = keysOf(cleanSource(report, trackingParameters));
    const after = await tabById(tabId);
    const isThere = after?.url !== undefined && pageOf(after.url) === pageOf(address);
    if (!isThere || !isLatest() || !(await mayRead(address, after.isPrivate, await readSettings()))) return;
    tabs.keep(tabId, { address, keys, page: spottedPage(report) });
    await show(tabId);
  }

  /** Puts what is known of a tab's page on its button. */
  async function show(tabId: number): Promise<void> {
    const tab = tabs.get(tabId);
    if (tab === undefined) return;
    const [settings, translator, saved] = await Promise.all([
      readSettings(),
      interfaceLanguage(),
      savedStateOf(tab.keys, flags),
    ]);
    if (tabs.get(tabId) === tab)
      await setTabBadge(tabId, pageBadge({ page: tab.page, saved }, settings.badge, today(), translator));
  }

  /** The reader's list changed. Of pages that a stopped worker has forgotten, nothing is known: they are read again. */
  async function showAll(): Promise<void> {
    if ((await readSettings()).spotting.mode === 'click') return;
    const open = await browser.tabs.query({});
    for (const { id, url } of open) {
      if (id === undefined || url === undefined) continue;
      if (tabs.get(id) === undefined) void tell(id, { kind: 'read-again', anew: true });
      else void show(id);
    }
  }
}

/** The settings that spotting depends on. */
const partsOf = (settings: Settings): string => JSON.stringify([settings.spotting, settings.badge, settings.language]);
