import { openDataset, type Dataset } from '@/lib/dataset/dataset';
import { alwaysReadScope } from '@/lib/dataset/shard';
import { begunReading } from './begin-reading';
import { browser } from './browser';

/** The dataset that is packaged with the extension. */
export const packagedDataset = (): Dataset =>
  openDataset(async (path) => loaded(path) ?? (await begunReading()?.files.get(path)) ?? readPackaged(path));

/** A file that the page's own script has brought, as its text or as it is. */
function loaded(path: string): unknown {
  const files = (globalThis as { [alwaysReadScope]?: Readonly<Record<string, unknown>> })[alwaysReadScope];
  const file = files?.[path];
  return typeof file === 'string' ? (JSON.parse(file) as unknown) : file;
}

async function readPackaged(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`dataset/${path}`));
  if (!response.ok) throw new Error(`dataset/${path} is missing from the package`);
  return (await response.json()) as unknown;
}
