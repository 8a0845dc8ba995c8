import { browser } from '@/lib/extension/api/browser';

/** Opens the welcome page after the first installation, and never again. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}
