import { browser } from './browser';

const accent = '#1f4e79';
const doneMs = 2_500;

/** What stands on a tab's button. Null: what stands on the button of all tabs shows. */
export interface TabBadge {
  readonly text: string | null;
  readonly title: string | null;
}
const nothing: TabBadge = { text: null, title: null };

/** What each tab's button goes back to after a flash. */
const standing = new Map<number, TabBadge>();
/** The flashes that are on, by their tabs. */
const flashes = new Map<number, ReturnType<typeof setTimeout>>();

/** Whether the browser has the toolbar button's badge: Firefox for Android does not. */
const hasBadge = (): boolean => typeof browser.action?.setBadgeText === 'function';

/** How many flags are due, on the button in all tabs; nothing where none is. */
export async function showDueCount(due: number, title: string): Promise<void> {
  await browser.action?.setTitle?.({ title });
  if (!hasBadge()) return;
  await browser.action.setBadgeBackgroundColor({ color: accent });
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 999 ? '999+' : String(due) });
}

/** Puts a sign on a tab's button for as long as the tab shows its page; during a flash it comes after it. */
export async function setTabBadge(tabId: number, badge: TabBadge): Promise<void> {
  standing.set(tabId, badge);
  if (!flashes.has(tabId)) await put(tabId, badge);
}

/** Takes a tab's sign away. */
export async function clearBadge(tabId: number): Promise<void> {
  standing.delete(tabId);
  if (!flashes.has(tabId)) await put(tabId, nothing);
}

/** A sign on the tab's button for a moment: what a keyboard save or a menu did. What stood there comes back. */
export async function flashBadge(tabId: number, sign: string, title: string): Promise<void> {
  clearTimeout(flashes.get(tabId));
  const end = setTimeout(() => {
    flashes.delete(tabId);
    void put(tabId, standing.get(tabId) ?? nothing);
  }, doneMs);
  flashes.set(tabId, end);
  await put(tabId, { text: sign, title });
}

/** The tab may be gone by now, and the browser may have no badge. */
async function put(tabId: number, { text, title }: TabBadge): Promise<void> {
  try {
    if (hasBadge()) {
      await browser.action.setBadgeBackgroundColor({ tabId, color: accent });
      await browser.action.setBadgeText({ tabId, text });
    }
    await putTitle(tabId, title);
  } catch {
    // The tab was closed.
  }
}

/** Chromium knows no way back to the title of all tabs: it is put there once more. */
async function putTitle(tabId: number, title: string | null): Promise<void> {
  try {
    await browser.action?.setTitle?.({ tabId, title });
  } catch (error) {
    if (title !== null) throw error;
    await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
  }
}
