import { flagChannelName, flagPortName, type FlagReply } from '@/lib/saved-pages/model/flag-protocol';
import type { FlagSource } from '@/lib/saved-pages/model/flag-source';
import { cleanSource } from '@/lib/saved-pages/model/clean-source';
import { interfaceLanguage } from './flag-language';
import { tabById } from '@/lib/extension/api/active-tab';
import { flashBadge, showDueCount } from '@/lib/extension/api/badge';
import { browser } from '@/lib/extension/api/browser';
import { onSaveCommand } from '@/lib/extension/api/commands';
import { createMenus, onMenuClick } from '@/lib/extension/api/context-menu';
import { onNewDay, setNextAlarm } from './flag-alarm';
import { now } from './flag-clock';
import { sourceOfAddress, sourceOfTab } from './flag-page';
import { readSelection } from './flag-selection';
import { flagService } from './flag-service';
import { openStoredFlags } from '@/lib/extension/storage/stored-flags';
import { packagedDataset } from '@/lib/extension/storage/packaged-dataset';
import { onOwnPort } from '@/lib/extension/api/ports';
import { readSettings } from '@/lib/extension/storage/settings-store';
import { today } from '@/lib/extension/api/today';

/** Registers everything about flags; called once, at the background's top level. */
export function startFlags(): void {
  const store = openStoredFlags();
  const channel = new BroadcastChannel(flagChannelName);
  const dataset = packagedDataset();

  const showDue = async (): Promise<void> => {
    const { due } = await store.counts(today());
    const { t } = await interfaceLanguage();
    await showDueCount(due, due === 0 ? 'Masthead' : `Masthead · ${t('flag.badge.due', { count: due })}`);
  };
  const service = flagService(store, now, (change) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
    channel.postMessage(change);
    void showDue();
  });
  const save = async (tabId: number | undefined, source: FlagSource, selection: string): Promise<void> => {
    const { trackingParameters } = await readSettings();
    const reply = await service.writer.save(cleanSource(source, trackingParameters), selection);
    const { t } = await interfaceLanguage();
    const trouble = await store.check().catch(() => null);
    const said = [t(messageOf(reply)), ...(trouble === null ? [] : [t('store.short')])];
    if (tabId !== undefined) await flashBadge(tabId, signs[reply.kind] ?? '!', said.join('\n'));
  };
  const saveTab = async (tabId: number, selected?: string): Promise<void> => {
    // The click grants the tab; without the grant there is no address, and nothing to save.
    const [tab, selection] = await Promise.all([tabById(tabId), selected ?? readSelection(tabId)]);
    const { t } = await interfaceLanguage();
    if (tab?.url === undefined) await flashBadge(tabId, '!', t('flag.impossible'));
    else await save(tabId, await sourceOfTab({ id: tabId, url: tab.url, title: tab.title ?? '' }, dataset), selection);
  };

  onOwnPort(flagPortName, (port) => {
    const { receive, close } = service.connect(port);
    port.onMessage(receive);
    port.onClose(close);
  });
  onSaveCommand((tabId) => void (tabId === undefined ? undefined : saveTab(tabId)));
  onMenuClick((click) => {
    if (click.kind === 'page') void saveTab(click.tabId);
    else
      void sourceOfAddress({ url: click.address, title: click.text }, dataset).then((source) =>
        save(click.tabId, source, ''),
      );
  });
  onNewDay(() => void showDue());
  browser.runtime.onInstalled.addListener(() => {
    setNextAlarm();
    void showDue();
    void interfaceLanguage().then(({ t }) => createMenus({ page: t('flag.menu.page'), link: t('flag.menu.link') }));
  });
  browser.runtime.onStartup.addListener(() => {
    setNextAlarm();
    void showDue();
  });
}

const signs: Readonly<Partial<Record<FlagReply['kind'], string>>> = { saved: '✓', again: '✓' };

function messageOf(reply: FlagReply) {
  if (reply.kind === 'saved') return 'flag.saved';
  if (reply.kind === 'again') return 'flag.savedAgain';
  return reply.kind === 'failed' ? (`flag.${reply.problem}` as const) : 'flag.broken';
}
