import { browser } from './browser';

const accent = '#1f4e79';
const doneMs = 2_500;

/** Whether the browser has the toolbar button's badge: Firefox for Android does not. */
const hasBadge = (): boolean => typeof browser.action?.setBadgeText === 'function';

/** How many flags are due, on the button in all tabs; nothing where none is. */
export async function showDueCount(due: number, title: string): Promise<void> {
  await browser.action?.setTitle?.({ title });
  if (!hasBadge()) return;
  await browser.action.setBadgeBackgroundColor({ color: accent });
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 999 ? '999+' : String(due) });
}

/** A sign on the tab's button for a moment: what a keyboard save or a menu did. */
export async function flashBadge(tabId: number, sign: string, title: string): Promise<void> {
  await browser.action?.setTitle?.({ tabId, title });
  if (hasBadge()) {
    await browser.action.setBadgeBackgroundColor({ color: accent, tabId });
    await browser.action.setBadgeText({ text: sign, tabId });
  }
  setTimeout(() => void endFlash(tabId), doneMs);
}

/** null: what stands on the button of all tabs shows again. The tab may be gone by now. */
async function endFlash(tabId: number): Promise<void> {
  try {
    if (hasBadge()) await browser.action.setBadgeText({ text: null, tabId });
    await browser.action?.setTitle?.({ title: null, tabId });
  } catch {
    // The tab was closed.
  }
}
