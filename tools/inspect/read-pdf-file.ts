import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PageFacts } from '@/lib/page/page-facts';
import { isPdf } from '@/lib/pdf/is-pdf';
import { openingOptions } from '@/lib/pdf/opening-options';
import { readPdf } from '@/lib/pdf/read-pdf';

const characterMaps = `${path.resolve(import.meta.dirname, '../../node_modules/pdfjs-dist/cmaps')}/`;

/** The facts of a saved PDF; undefined where the file is none. @throws what pdf.js throws */
export async function readPdfFile(file: string, address: string): Promise<PageFacts | undefined> {
  const bytes = new Uint8Array(await readFile(file));
  if (!isPdf(bytes)) return undefined;
  // Only for a PDF: the library is large.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const opening = getDocument({ ...openingOptions, data: bytes, cMapUrl: characterMaps });
  try {
    return (await readPdf(await opening.promise, address)).facts;
  } finally {
    await opening.destroy();
  }
}
