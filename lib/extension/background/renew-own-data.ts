import { browser } from '@/lib/extension/api/browser';
import { ownDatasets } from '@/lib/extension/storage/own-datasets';

/** Compiles the reader's own data anew right after an update, so that no click has to wait for it. */
export function renewOwnData(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void ownDatasets();
  });
}
