import { browser } from './browser';

const page = 'masthead-save-page';
const link = 'masthead-save-link';

/** A click on one of our entries. */
export type MenuClick =
  | { readonly kind: 'page'; readonly tabId: number; readonly selection: string }
  | { readonly kind: 'link'; readonly tabId: number | undefined; readonly address: string; readonly text: string };

/** Puts our entries into the menus of pages and links. The browser keeps them; Firefox for Android has no menus. */
export async function createMenus(labels: { readonly page: string; readonly link: string }): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({ id: page, title: labels.page, contexts: ['page', 'selection'], documentUrlPatterns });
  browser.contextMenus.create({
    id: link,
    title: labels.link,
    contexts: ['link'],
    targetUrlPatterns: documentUrlPatterns,
  });
}

export function onMenuClick(listener: (click: MenuClick) => void): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    const tabId = tab?.id;
    if (info.menuItemId === link && info.linkUrl !== undefined)
      listener({ kind: 'link', tabId, address: info.linkUrl, text: info.linkText ?? '' });
    else if (info.menuItemId === page && tabId !== undefined)
      listener({ kind: 'page', tabId, selection: info.selectionText ?? '' });
  });
}
