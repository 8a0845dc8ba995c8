import type { OwnDataset } from '@/lib/report/custom-data-report';
import { browser } from '@/lib/extension/api/browser';
import { ownDataKey } from './storage-keys';

/**
 * The reader's own data that are switched on, for `answer`. Where there were never any, no database is opened, none is
 * made, and what reads it is not loaded; where the browser gives no database, there are none.
 * @param asked the storage's answer, where it was asked before
 */
export async function ownDatasets(asked?: Promise<Readonly<Record<string, unknown>>>): Promise<OwnDataset[]> {
  try {
    const stored = await (asked ?? browser.storage.local.get(ownDataKey));
    if (stored[ownDataKey] !== true) return [];
    const { openSwitchedOn } = await import('./own-data-store');
    return await openSwitchedOn();
  } catch {
    return [];
  }
}
