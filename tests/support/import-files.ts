import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportContext } from '@/lib/saved-pages/import/import-rows';

/** A file of tests/imports, written by ourselves in the form that a program writes. */
export const importFile = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(path.resolve(import.meta.dirname, '../imports', name)));

export const importContext: ImportContext = {
  now: { at: '2026-11-24T12:00:00.000Z', day: '2026-11-24' },
  dayOf: (instant) => instant.slice(0, 10),
  folders: { toReview: 'To review', reviewed: 'Reviewed' },
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
