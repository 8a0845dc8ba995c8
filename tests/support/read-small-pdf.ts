import { openingOptions } from '@/lib/pdf/opening-options';
import { readPdf, type PdfReading } from '@/lib/pdf/read-pdf';

/** What the extension reads of a PDF, with the parser it packages. */
export async function readBytes(bytes: Uint8Array, address = 'https://reports.example/a.pdf'): Promise<PdfReading> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The parser takes the buffer over.
  const opening = getDocument({ ...openingOptions, data: bytes.slice(), cMapUrl: 'node_modules/pdfjs-dist/cmaps/' });
  try {
    return await readPdf(await opening.promise, address);
  } finally {
    await opening.destroy();
  }
}
