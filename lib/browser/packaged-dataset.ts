import { openDataset, type Dataset } from '@/lib/dataset/dataset';
import { alwaysReadScope } from '@/lib/dataset/shard';
import { begunReading } from './begin-reading';
import { browser } from './browser';

/** The dataset that is packaged with the extension. */
export const packagedDataset = (): Dataset =>
  openDataset(async (path) => loadedText(path) ?? (await begunReading()?.files.get(path)) ?? readPackaged(path));

/** A file whose text the page's own script has brought. */
function loadedText(path: string): unknown {
  const texts = (globalThis as { [alwaysReadScope]?: Readonly<Record<string, string>> })[alwaysReadScope];
  const text = texts?.[path];
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

async function readPackaged(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`dataset/${path}`));
  if (!response.ok) throw new Error(`dataset/${path} is missing from the package`);
  return (await response.json()) as unknown;
}
