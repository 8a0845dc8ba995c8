import { tabById, type ActiveTab } from '@/lib/extension/api/active-tab';
import { askForSite } from './pdf-access';
import { takeWanted } from './pending-pdf';

export interface DocumentTab extends ActiveTab {
  readonly url: string;
  /** The reader clicked for it just now: it is read at once. Else the page was opened again, and waits for a click. */
  readonly isWanted: boolean;
  /** Asks the browser for access to the site, first thing in a click. */
  ask(): Promise<boolean>;
}

/** The tab whose PDF a document page is for; undefined where there is none that we may know of. */
export async function tabOfDocument(id: string | null): Promise<DocumentTab | undefined> {
  if (id === null) return undefined;
  const wanted = await takeWanted(Number(id));
  const tab = await tabById(Number(id)).catch(() => undefined);
  const url = wanted ?? tab?.url;
  if (url === undefined || !/^https?:/u.test(url)) return undefined;
  return {
    id: Number(id),
    title: tab?.title,
    isPrivate: tab?.isPrivate ?? false,
    url,
    isWanted: wanted !== undefined,
    ask: () => askForSite(url),
  };
}
