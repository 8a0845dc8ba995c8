import { strToU8, zipSync } from 'fflate';
import { exportFiles } from '@/lib/saved-pages/export/formats';
import type { Flag } from '@/lib/saved-pages/model/flag';
import type { FlagReader } from '@/lib/saved-pages/model/flag-store';
import type { Translator } from '@/lib/i18n/translator';
import type { DownloadedFile } from '@/lib/extension/api/download-file';
import { ownDataTexts } from './own-data-store';
import { rescueFlags } from './rescue-flags';
import { readSettings } from './settings-store';
import { today } from '@/lib/extension/api/today';

const runLength = 500;

/** How much Masthead keeps: saved pages, and bytes as the browser counts them, undefined where it does not. */
export async function keptData(
  flags: FlagReader,
): Promise<{ readonly pages: number; readonly bytes: number | undefined }> {
  const [{ total }, { usage }] = await Promise.all([flags.counts(today()), navigator.storage.estimate()]);
  return { pages: total, bytes: usage };
}

/** Everything that Masthead keeps, as one file: the list, which an import takes back as it is, the settings, and the reader's own data. */
export async function exportEverything(flags: FlagReader, translator: Translator): Promise<DownloadedFile> {
  const list = exportFiles(await everyFlag(flags), 'json', { day: today(), translator, topicName: (id) => id });
  const files = [
    ...list.map(({ name, text }) => [name, text] as const),
    ['settings.json', JSON.stringify(await readSettings(), null, 2)] as const,
    // What cannot be read is no reason to leave the rest behind.
    ...(await ownDataTexts().catch(() => [])),
  ];
  const zip = zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])));
  return { name: `masthead-everything-${today()}.zip`, type: 'application/zip', content: zip };
}

/** All of the list; where some of it is damaged, what can still be read. */
async function everyFlag(flags: FlagReader): Promise<readonly Flag[]> {
  const all: Flag[] = [];
  try {
    const damaged = await flags.all(runLength, (run) => all.push(...run) > 0);
    return damaged === 0 ? all : await rescueFlags();
  } catch {
    return await rescueFlags();
  }
}
