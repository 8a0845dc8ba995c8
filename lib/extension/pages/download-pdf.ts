import { isPdf } from '@/lib/pdf/is-pdf';
import { pdfLimits } from '@/lib/pdf/pdf-limits';
import { pdfProblem, problemOfStatus, type PdfProblem } from '@/lib/pdf/pdf-problem';
import { gather } from './gather-bytes';

export type Downloaded = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | PdfProblem;

/**
 * Asks a PDF's own site for it: one request, no redirect followed, nothing else sent.
 * @param credentials `omit` where the reader's cookies of this profile are not those of the tab
 * @param progress with the bytes that are there, and how many there will be (0: not said)
 */
export async function downloadPdf(
  address: string,
  credentials: RequestCredentials,
  progress: (done: number, of: number) => void,
  cancelled: AbortSignal,
): Promise<Downloaded> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restartTimeout = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), pdfLimits.silenceMs);
  };
  restartTimeout();
  try {
    const response = await fetch(address, {
      credentials,
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([cancelled, silence.signal]),
    });
    if (response.type === 'opaqueredirect') return pdfProblem('redirected');
    if (!response.ok) return problemOfStatus(response.status);
    const length = Number(response.headers.get('content-length') ?? 0);
    if (length > pdfLimits.bytes) return pdfProblem('tooLarge');
    const bytes = await gather(response.body, pdfLimits.bytes, (done) => {
      restartTimeout();
      progress(done, length);
    });
    return bytes === undefined ? pdfProblem('tooLarge') : checkBytes(bytes);
  } catch {
    if (cancelled.aborted) return pdfProblem('cancelled');
    return pdfProblem(silence.signal.aborted ? 'silent' : 'unreachable');
  } finally {
    clearTimeout(timer);
    // Whatever was not read is not wanted any more.
    silence.abort();
  }
}

/** A file of the reader's own; nothing is asked for. */
export async function readChosenFile(file: Blob): Promise<Downloaded> {
  if (file.size > pdfLimits.bytes) return pdfProblem('tooLarge');
  return checkBytes(new Uint8Array(await file.arrayBuffer()));
}

function checkBytes(bytes: Uint8Array): Downloaded {
  if (bytes.length === 0) return pdfProblem('empty');
  return isPdf(bytes) ? { kind: 'bytes', bytes } : pdfProblem('notPdf');
}
