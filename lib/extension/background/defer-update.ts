import { browser } from '@/lib/extension/api/browser';

const name = 'update-waits';
const lookAgainMinutes = 0.5;

/**
 * A newer version takes over only while no page of ours is open, for the browser closes them all (docs/adr/0017).
 * Called once, at the background's top level.
 */
export function deferUpdate(): void {
  browser.runtime.onUpdateAvailable.addListener(() => void updateOrWait());
  browser.alarms?.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void updateOrWait();
  });
  // The newer version is here, however it came: nothing waits any more.
  const arrived = (): void => void browser.alarms?.clear(name);
  browser.runtime.onInstalled.addListener(arrived);
  browser.runtime.onStartup.addListener(arrived);
}

async function updateOrWait(): Promise<void> {
  const open = await browser.runtime.getContexts({ contextTypes: ['POPUP', 'TAB'] });
  if (open.length > 0) void browser.alarms?.create(name, { delayInMinutes: lookAgainMinutes });
  else browser.runtime.reload();
}
