import { pdfProblem, type PdfProblem } from '@/lib/pdf/pdf-problem';
import type { PdfReading } from '@/lib/pdf/read-pdf';
import { tabById, type ActiveTab } from '@/lib/extension/api/active-tab';
import { downloadPdf, readChosenFile } from './download-pdf';
import { giveBackSite } from './pdf-access';
import { readPdfBytes } from './read-pdf-bytes';

/** How far a reading is: bytes of the file, then pages. */
export interface DocumentProgress {
  readonly step: 'file' | 'pages';
  readonly done: number;
  /** 0: not known. */
  readonly of: number;
}
export type ReadDocument =
  | { readonly kind: 'read'; readonly reading: PdfReading; readonly address: string }
  | PdfProblem;

/** A reading under way. */
interface Reading {
  readonly progress: (progress: DocumentProgress) => void;
  readonly cancelled: AbortSignal;
}

/** Asks the site of a tab's PDF for it, once, and reads it. Access that was given for it is given back at once. */
export async function readTabDocument(
  tab: Pick<ActiveTab, 'id' | 'isPrivate'>,
  address: string,
  { progress, cancelled }: Reading,
): Promise<ReadDocument> {
  const leave = (): void => void giveBackSite(address);
  addEventListener('pagehide', leave);
  try {
    if ((await tabById(tab.id).catch(() => undefined))?.url !== address) return pdfProblem('gone');
    // In Chromium our pages never stand in a private window: the cookies here would not be those of the tab.
    const credentials = tab.isPrivate && !import.meta.env.FIREFOX ? 'omit' : 'include';
    const got = await downloadPdf(
      withoutHash(address),
      credentials,
      (done, of) => progress({ step: 'file', done, of }),
      cancelled,
    );
    if (got.kind === 'problem') return got;
    return await read(got.bytes, address, { progress, cancelled });
  } finally {
    removeEventListener('pagehide', leave);
    await giveBackSite(address);
  }
}

/** Reads a file of the reader's own; nothing is asked for. */
export async function readFileDocument(file: File, reading: Reading): Promise<ReadDocument> {
  const got = await readChosenFile(file);
  if (got.kind === 'problem') return got;
  return read(got.bytes, `file:///${encodeURIComponent(file.name)}`, reading);
}

async function read(bytes: Uint8Array, address: string, { progress, cancelled }: Reading): Promise<ReadDocument> {
  progress({ step: 'pages', done: 0, of: 0 });
  const outcome = await readPdfBytes(bytes, address, (done, of) => progress({ step: 'pages', done, of }), cancelled);
  return outcome.kind === 'problem' ? outcome : { kind: 'read', reading: outcome, address };
}

const withoutHash = (address: string): string => address.split('#', 1)[0] ?? '';
