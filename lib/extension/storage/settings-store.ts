import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { upgradeSettings } from '@/lib/settings/upgrade-settings';
import { browser } from '@/lib/extension/api/browser';
import { settingsKey } from './storage-keys';

/** What follows the reader to other computers, if they say so; sites never do. */
const shared = ['theme', 'textSize', 'language'] as const;

/** `damaged`: some have their defaults; `unreadable`: the browser does not give them, and all have. */
export type SettingsCondition = 'whole' | 'damaged' | 'unreadable';

/**
 * Where the browser does not give the settings, the defaults stand: no page of ours is to be blank for it.
 * @param asked the storage's answer, where it was asked before
 */
export async function readSettings(asked?: Promise<Readonly<Record<string, unknown>>>): Promise<Settings> {
  return (await readSettingsCondition(asked)).settings;
}

export async function readSettingsCondition(
  asked?: Promise<Readonly<Record<string, unknown>>>,
): Promise<{ readonly settings: Settings; readonly condition: SettingsCondition }> {
  try {
    const stored = await (asked ?? browser.storage.local.get(settingsKey));
    const { settings, isDamaged } = upgradeSettings(stored[settingsKey]);
    return { settings, condition: isDamaged ? 'damaged' : 'whole' };
  } catch {
    return { settings: defaultSettings, condition: 'unreadable' };
  }
}

/**
 * Changes the settings, one change after the other, also from two windows at once. Rejects where the browser does not
 * give them: what it may give again is not to be written over with defaults.
 */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const stored = await browser.storage.local.get(settingsKey);
    const settings = change(upgradeSettings(stored[settingsKey]).settings);
    await browser.storage.local.set({ [settingsKey]: settings });
    if (settings.sync) await browser.storage.sync.set(Object.fromEntries(shared.map((name) => [name, settings[name]])));
    return settings;
  });
}

/** Tells of every change, from whatever window. @returns how to stop listening */
export function onSettingsChanged(listener: (now: Settings, before: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string): void => {
    const change = changes[settingsKey];
    if (area !== 'local' || change === undefined) return;
    listener(upgradeSettings(change.newValue).settings, upgradeSettings(change.oldValue).settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Follows the reader's other computers, where they asked for it. Called once, at the background's top level. */
export function followSharedSettings(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') void adoptSharedSettings();
  });
  browser.runtime.onStartup.addListener(() => void adoptSharedSettings());
}

/** Takes theme, text size and language from the reader's other computers. */
async function adoptSharedSettings(): Promise<void> {
  const [settings, remote] = await Promise.all([readSettings(), browser.storage.sync.get([...shared])]);
  if (!settings.sync || shared.every((name) => remote[name] === undefined || remote[name] === settings[name])) return;
  await updateSettings((now) => upgradeSettings({ ...now, ...remote }).settings);
}
