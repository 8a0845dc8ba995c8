import type { ExportFile } from '@/lib/saved-pages/export/formats';

/** A file that is not text. */
export interface DownloadedFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

const keepMs = 60_000;

/** Hands a file to the browser's downloads; no permission is needed for what a page itself holds. */
export function downloadFile(file: ExportFile | DownloadedFile): void {
  const { name, type } = file;
  const blob =
    'text' in file ? new Blob([file.text], { type: `${type};charset=utf-8` }) : new Blob([file.content], { type });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the blob after the click, at its leisure.
  setTimeout(() => URL.revokeObjectURL(link.href), keepMs);
}
