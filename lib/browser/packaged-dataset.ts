import { openDataset, type Dataset } from '@/lib/dataset/dataset';
import { browser } from './browser';

/** The dataset that is packaged with the extension. */
export const packagedDataset = (): Dataset =>
  openDataset(async (path) => {
    const response = await fetch(browser.runtime.getURL(`dataset/${path}`));
    if (!response.ok) throw new Error(`dataset/${path} is missing from the package`);
    return (await response.json()) as unknown;
  });
