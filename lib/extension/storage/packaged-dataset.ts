import { openDataset, type Dataset } from '@/lib/report/dataset';
import { alwaysRead, alwaysReadScope } from '@/lib/report/shard';
import { begunReading } from '@/lib/extension/popup/begin-reading';
import { browser } from '@/lib/extension/api/browser';

/** The dataset that is packaged with the extension. */
export const packagedDataset = (): Dataset =>
  openDataset(async (path) => (await loaded(path)) ?? (await begunReading()?.files.get(path)) ?? readPackaged(path));

/** A file that the early script has loaded, as its text or as it is. */
async function loaded(path: string): Promise<unknown> {
  if (!alwaysRead.some((one) => one === path)) return undefined;
  await begunReading()?.answer.data;
  const files = (globalThis as { [alwaysReadScope]?: Readonly<Record<string, unknown>> })[alwaysReadScope];
  const file = files?.[path];
  return typeof file === 'string' ? (JSON.parse(file) as unknown) : file;
}

async function readPackaged(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`dataset/${path}`));
  if (!response.ok) throw new Error(`dataset/${path} is missing from the package`);
  return (await response.json()) as unknown;
}
