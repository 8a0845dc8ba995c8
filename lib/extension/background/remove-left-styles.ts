import type { Runtime } from 'webextension-polyfill';
import { styleOrigin, type StyleLeft } from '@/lib/extension/messaging/mark-protocol';
import { browser } from '@/lib/extension/api/browser';

/** Takes away the style that a closed popup has left in a page. Called once, at the background's top level. */
export function removeLeftStyles(): void {
  browser.runtime.onMessage.addListener((message: unknown, { tab }: Runtime.MessageSender) => {
    const { kind, css } = (message ?? {}) as { readonly [Key in keyof StyleLeft]?: unknown };
    if (kind !== 'style-left' || typeof css !== 'string' || tab?.id === undefined) return undefined;
    // The page may have gone, and the style with it.
    return browser.scripting.removeCSS({ target: { tabId: tab.id }, css, origin: styleOrigin }).catch(() => {});
  });
}
