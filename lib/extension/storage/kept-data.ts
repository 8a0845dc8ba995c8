import { strToU8, zipSync } from 'fflate';
import { exportFiles } from '@/lib/saved-pages/export/formats';
import type { Flag } from '@/lib/saved-pages/model/flag';
import type { FlagReader } from '@/lib/saved-pages/model/flag-store';
import type { Translator } from '@/lib/i18n/translator';
import type { DownloadedFile } from '@/lib/extension/api/download-file';
import { browser } from '@/lib/extension/api/browser';
import { ownDataTexts } from './own-data-store';
import { readSettings } from './settings-store';
import { today } from '@/lib/extension/api/today';

const runLength = 500;

/** How much Masthead keeps: saved pages, and bytes as the browser counts them, undefined where it does not. */
export async function keptData(
  flags: FlagReader,
): Promise<{ readonly pages: number; readonly bytes: number | undefined; readonly version: string }> {
  const [{ total }, { usage }] = await Promise.all([flags.counts(today()), navigator.storage.estimate()]);
  return { pages: total, bytes: usage, version: browser.runtime.getManifest().version };
}

/** Everything that Masthead keeps, as one file: the list, which an import takes back as it is, the settings, and the reader's own data. */
export async function exportEverything(flags: FlagReader, translator: Translator): Promise<DownloadedFile> {
  const all: Flag[] = [];
  await flags.all(runLength, (run) => {
    all.push(...run);
    return true;
  });
  const list = exportFiles(all, 'json', { day: today(), translator, topicName: (id) => id });
  const files = [
    ...list.map(({ name, text }) => [name, text] as const),
    ['settings.json', JSON.stringify(await readSettings(), null, 2)] as const,
    ...(await ownDataTexts()),
  ];
  const zip = zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])));
  return { name: `masthead-everything-${today()}.zip`, type: 'application/zip', content: zip };
}
