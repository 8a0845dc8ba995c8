import { browser } from './browser';

/** The reader pressed the keys for saving; the tab in front is granted by that. Firefox for Android has no commands. */
export function onSaveCommand(listener: (tabId: number | undefined) => void): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'save-for-review') listener(tab?.id);
  });
}
