import { pdfLimits } from '@/lib/pdf/pdf-limits';
import { pdfProblem, problemOfException, type PdfProblem } from '@/lib/pdf/pdf-problem';
import { readPdf, type PdfReading } from '@/lib/pdf/read-pdf';
import { openPdf } from './open-pdf';

export type PdfOutcome = ({ readonly kind: 'reading' } & PdfReading) | PdfProblem;

/**
 * Reads a PDF. Its worker is gone when this returns, and at once where it is given up.
 * @param progress with the pages that are read, and of how many
 */
export async function readPdfBytes(
  bytes: Uint8Array,
  address: string,
  progress: (done: number, of: number) => void,
  cancelled: AbortSignal,
): Promise<PdfOutcome> {
  const { opened, close } = await openPdf(bytes);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (problem: PdfProblem) => void = () => undefined;
  const givenUp = new Promise<PdfProblem>((resolve) => {
    giveUp = resolve;
  });
  const moves = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(pdfProblem('tooSlow')), pdfLimits.stepMs);
  };
  const cancel = (): void => giveUp(pdfProblem('cancelled'));
  cancelled.addEventListener('abort', cancel);
  moves();
  try {
    const moved = (done: number, of: number): void => {
      moves();
      progress(done, of);
    };
    const reading = async (): Promise<PdfReading> => readPdf(await opened, address, moved, cancelled);
    const outcome = await Promise.race([reading(), givenUp]);
    return 'kind' in outcome ? outcome : { kind: 'reading', ...outcome };
  } catch (error) {
    const problem = cancelled.aborted ? pdfProblem('cancelled') : problemOfException(error);
    if (problem === undefined) throw error;
    return problem;
  } finally {
    clearTimeout(timer);
    cancelled.removeEventListener('abort', cancel);
    close();
  }
}
