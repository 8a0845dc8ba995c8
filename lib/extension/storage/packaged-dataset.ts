import { openDataset, type Dataset } from '@/lib/report/dataset';
import { alwaysRead, alwaysReadScope } from '@/lib/report/shard';
import { earlyReading } from '@/lib/extension/popup/begin-reading';
import { browser } from '@/lib/extension/api/browser';

/** The dataset that is packaged with the extension. */
export const packagedDataset = (): Dataset => openDataset(async (path) => (await loaded(path)) ?? readPackaged(path));

/** A file that the early script has loaded. */
async function loaded(path: string): Promise<unknown> {
  if (!alwaysRead.some((one) => one === path)) return undefined;
  await earlyReading()?.data;
  const text = (globalThis as { [alwaysReadScope]?: Readonly<Record<string, string>> })[alwaysReadScope]?.[path];
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

async function readPackaged(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`dataset/${path}`));
  if (!response.ok) throw new Error(`dataset/${path} is missing from the package`);
  return (await response.json()) as unknown;
}
