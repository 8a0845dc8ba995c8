import type { ExportFile } from '@/lib/export/formats';

const keepMs = 60_000;

/** Hands a file to the browser's downloads; no permission is needed for what a page itself holds. */
export function downloadFile({ name, type, text }: ExportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser reads the blob after the click, at its leisure.
  setTimeout(() => URL.revokeObjectURL(link.href), keepMs);
}
