import { answer } from '@/lib/dataset/answer';
import type { Dataset } from '@/lib/dataset/dataset';
import { parsePageFacts } from '@/lib/facts/page-facts';
import type { Settings } from '@/lib/settings/settings';
import { maySpot, watchPatterns } from '@/lib/spotting/may-spot';
import type { Spotted } from '@/lib/spotting/badge-sign';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { clearBadges, showBadge } from './page-badge';
import { onSettingsChanged, readSettings } from './settings-store';
import { today } from './today';
import { pageFactsMessage, readAgainMessage } from './watch-page';

const watcherId = 'page-watcher';

/** Registers the watcher on the sites that the reader chose and the browser has granted; nowhere else. */
async function registerWatcher(): Promise<void> {
  const { spotting } = await readSettings();
  const { matches, excludeMatches } = watchPatterns(spotting);
  const granted = await Promise.all(matches.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const active = matches.filter((_, index) => granted[index] === true);
  await browser.scripting.unregisterContentScripts({ ids: [watcherId] }).catch(() => {});
  if (active.length === 0) {
    await clearBadges();
    return;
  }
  await browser.scripting.registerContentScripts([
    {
      id: watcherId,
      js: ['content-scripts/page-watcher.js'],
      matches: active,
      runAt: 'document_idle',
      ...(excludeMatches.length > 0 && { excludeMatches }),
    },
  ]);
}

let registering: Promise<void> = Promise.resolve();
/** One registration after the other: access may be given and taken away quickly. */
export function renewWatcher(): Promise<void> {
  registering = registering.then(registerWatcher, registerWatcher);
  return registering;
}

/** Whether the sender is a page that may be read by itself, now: the tab's own address counts, not what it sent. */
async function mayRead(address: string, incognito: boolean, settings: Settings): Promise<boolean> {
  return (
    !incognito &&
    maySpot(address, settings.spotting) &&
    (await browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] }))
  );
}

/**
 * Answers the watcher's facts with a sign on the button. Handlers are registered at the top level of the background.
 * @param savedState whether a page is saved, and due
 */
export function startSpotting(
  dataset: Dataset,
  savedState: (report: Awaited<ReturnType<typeof answer>>) => Promise<Spotted['saved']>,
): void {
  browser.runtime.onInstalled.addListener(() => void renewWatcher());
  browser.runtime.onStartup.addListener(() => void renewWatcher());
  browser.permissions.onAdded.addListener(() => void renewWatcher());
  browser.permissions.onRemoved.addListener(() => void renewWatcher());
  onSettingsChanged(() => void renewWatcher());

  browser.tabs.onUpdated.addListener((tabId, { url, status }) => {
    // Only an address that changes inside its page comes without a status: a load starts the watcher anew.
    if (url !== undefined && status === undefined) browser.tabs.sendMessage(tabId, readAgainMessage).catch(() => {});
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (typeof message !== 'object' || message === null || (message as { kind?: unknown }).kind !== pageFactsMessage)
      return undefined;
    const { tab, frameId } = sender;
    if (tab?.id === undefined || frameId !== 0) return undefined;
    return spot(tab.id, tab.incognito, (message as { facts?: unknown }).facts);
  });

  async function spot(tabId: number, incognito: boolean, sent: unknown): Promise<void> {
    const [settings, tab] = await Promise.all([readSettings(), browser.tabs.get(tabId).catch(() => undefined)]);
    const address = tab?.url;
    if (address === undefined || !(await mayRead(address, incognito, settings))) return;
    const facts = parsePageFacts(sent);
    if (facts.address !== address) return;
    const report = await answer(dataset, facts, address, today());
    const saved = await savedState(report);
    const after = await browser.tabs.get(tabId).catch(() => undefined);
    if (after?.url !== address || !(await mayRead(address, incognito, await readSettings()))) return;
    await showBadge(tabId, { report, saved }, settings);
  }
}
