// oxlint-disable-next-line import/default -- the bundler's, an address
import workerUrl from './pdf-worker?worker&url';
import type { OpenPdf } from '@/lib/pdf/open-pdf';
import { openingOptions } from '@/lib/pdf/opening-options';
import { browser } from '@/lib/extension/api/browser';

/** The library's way to files of its own: the character maps are packaged, and nothing else is needed for text. */
class CharacterMaps {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error(`${kind} is not packaged`);
    const response = await fetch(browser.runtime.getURL(`pdf/cmaps/${encodeURIComponent(filename)}`));
    if (!response.ok) throw new Error(`${filename} is not packaged`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

export interface OpeningPdf {
  /** Rejects with what pdf.js throws. */
  readonly opened: Promise<OpenPdf>;
  /** Ends the worker at once, whatever it is doing, and with it all that the document takes. */
  readonly close: () => void;
}

/** Opens a PDF in a worker of its own. The library is loaded only now. @param bytes go over to the worker */
export async function openPdf(bytes: Uint8Array): Promise<OpeningPdf> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const thread = new Worker(workerUrl, { type: 'module' });
  const worker = PDFWorker.create({ port: thread });
  const opening = getDocument({
    ...openingOptions,
    data: bytes,
    worker,
    useWorkerFetch: false,
    BinaryDataFactory: CharacterMaps,
  });
  const failed = new Promise<never>((_, reject) => {
    thread.addEventListener('error', () => reject(new Error('the reader of PDFs could not be started')));
  });
  return {
    opened: Promise.race([opening.promise, failed]),
    close() {
      thread.terminate();
      void opening.destroy().catch(() => undefined);
      worker.destroy();
    },
  };
}
