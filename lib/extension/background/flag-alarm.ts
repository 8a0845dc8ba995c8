import { browser } from '@/lib/extension/api/browser';
import { nextMidnight } from './flag-clock';

const name = 'flags-due';

/** Calls at each of the reader's midnights, also after the background was stopped. */
export function onNewDay(listener: () => void): void {
  browser.alarms?.onAlarm.addListener((alarm) => {
    if (alarm.name !== name) return;
    setNextAlarm();
    listener();
  });
}

export function setNextAlarm(): void {
  void browser.alarms?.create(name, { when: nextMidnight() });
}
