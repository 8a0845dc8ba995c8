import type { PageFacts } from '@/lib/page/page-facts';
import { documentInformation } from './document-information';
import { extractPage } from './extract-page';
import { legibilityOf, type Legibility } from './legibility';
import type { OpenPdf } from './open-pdf';
import { pdfFacts } from './pdf-facts';
import { pdfLimits } from './pdf-limits';
import type { PdfPage } from './pdf-page';
import { textOfDocument } from './text-of-document';

export interface PdfReading {
  readonly facts: PageFacts;
  readonly legibility: Legibility;
  readonly pageCount: number;
  readonly pagesRead: number;
}

/**
 * Reads an opened document into the facts that a page has.
 * @param progress called after each page with how many are read, and of how many
 * @throws what pdf.js throws where the document cannot be read, and the signal's reason where it was given up
 */
export async function readPdf(
  pdf: OpenPdf,
  address: string,
  progress: (done: number, of: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<PdfReading> {
  const numbers = pagesToRead(pdf.numPages);
  const pages: PdfPage[] = [];
  let problem: unknown;
  for (const [index, number] of numbers.entries()) {
    signal?.throwIfAborted();
    try {
      pages.push(await extractPage(await pdf.getPage(number), number));
    } catch (error) {
      // One page that is broken does not keep the others from being read.
      problem = error;
    }
    progress(index + 1, numbers.length);
  }
  signal?.throwIfAborted();
  if (pages.length === 0) throw problem;
  const { info, metadata } = await pdf.getMetadata();
  const text = textOfDocument(pages);
  const isCut = pages.length < pdf.numPages || pages.some((page) => page.isCut);
  return {
    facts: pdfFacts(text, documentInformation(info, metadata), address, isCut),
    legibility: legibilityOf(text.blocks.map((block) => block.text)),
    pageCount: pdf.numPages,
    pagesRead: pages.length,
  };
}

/** The first ones and the last. */
function pagesToRead(count: number): readonly number[] {
  const first = Array.from({ length: Math.min(count, pdfLimits.pages) }, (_, index) => index + 1);
  return count > pdfLimits.pages ? [...first, count] : first;
}
