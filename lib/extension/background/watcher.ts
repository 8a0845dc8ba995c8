import type { Settings } from '@/lib/settings/settings';
import { canAutoRead, watchPatterns } from '@/lib/auto-read/can-auto-read';
import type { ToWatcher } from '@/lib/auto-read/watch-protocol';
import { clearBadge } from '@/lib/extension/api/badge';
import { browser } from '@/lib/extension/api/browser';
import { hasAccess } from '@/lib/extension/api/site-access';
import { readSettings } from '@/lib/extension/storage/settings-store';

const watcherId = 'page-watcher';
const file = 'page-watcher.js';

/** Whether a page may be read by itself, now: the reader wants it, the browser has given access, no private window. */
export async function mayRead(address: string, isPrivate: boolean, { spotting }: Settings): Promise<boolean> {
  return !isPrivate && canAutoRead(address, spotting) && (await hasAccess([`${new URL(address).origin}/*`]));
}

/** Registers the watcher on the sites that the reader chose and the browser has granted; nowhere else. */
async function register({ spotting }: Settings): Promise<void> {
  const { matches, excludeMatches } = watchPatterns(spotting);
  const granted = await Promise.all(matches.map((origin) => hasAccess([origin])));
  const active = matches.filter((_, index) => granted[index] === true);
  await browser.scripting.unregisterContentScripts({ ids: [watcherId] }).catch(() => {});
  if (active.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: watcherId, js: [file], matches: active, runAt: 'document_idle', excludeMatches },
  ]);
}

/** Open pages as well: those that may be read are read again, the others are let go and lose their sign. */
async function renewTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  const renewTab = async ({ id, url, incognito }: (typeof tabs)[number]): Promise<void> => {
    if (id === undefined) return;
    if (url !== undefined && (await mayRead(url, incognito, settings)))
      await browser.scripting.executeScript({ target: { tabId: id }, files: [`/${file}`] });
    else {
      await clearBadge(id);
      await tell(id, { kind: 'stop' });
    }
  };
  // A tab that was not restored yet, or shows an error, cannot be reached.
  await Promise.all(tabs.map((tab) => renewTab(tab).catch(() => {})));
}

/** Says something to the watcher of a tab, where there is one. */
export async function tell(tabId: number, message: ToWatcher): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => {});
}

let running: Promise<void> = Promise.resolve();
let waiting: Promise<void> | undefined;

/**
 * Makes everything as the reader and the browser have it now. One after the other, and one for all that ask meanwhile:
 * access may be given and taken away quickly.
 * @param open whether open pages are renewed too; not needed where they load anew
 */
export function renewWatcher({ open }: { readonly open: boolean }): Promise<void> {
  waiting ??= running.then(async () => {
    waiting = undefined;
    const settings = await readSettings();
    await register(settings);
    if (open) await renewTabs(settings);
  });
  running = waiting.catch((error: unknown) => console.error(error));
  return running;
}
