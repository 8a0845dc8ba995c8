/** Why a PDF was not read. */
export const pdfProblems = [
  /** The tab is closed, or shows something else by now. */
  'gone',
  /** 401 or 403. */
  'forbidden',
  /** 404 or 410. */
  'missing',
  /** Any other answer that is no file. */
  'status',
  'redirected',
  'unreachable',
  'silent',
  'tooLarge',
  'empty',
  'notPdf',
  'password',
  'damaged',
  'tooSlow',
  'cancelled',
] as const;
export type PdfProblemName = (typeof pdfProblems)[number];

export interface PdfProblem {
  readonly kind: 'problem';
  readonly problem: PdfProblemName;
  /** Of the server's answer. */
  readonly status?: number;
}

export const pdfProblem = (problem: PdfProblemName, status?: number): PdfProblem => ({
  kind: 'problem',
  problem,
  ...(status !== undefined && { status }),
});

/** What an answer without a file means. @param status of HTTP */
export function problemOfStatus(status: number): PdfProblem {
  if (status === 401 || status === 403) return pdfProblem('forbidden', status);
  return pdfProblem(status === 404 || status === 410 ? 'missing' : 'status', status);
}

/** What pdf.js throws, by the names of its exceptions; undefined for a surprise. */
export function problemOfException(error: unknown): PdfProblem | undefined {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return pdfProblem('password');
  const isDamaged =
    /^(?:InvalidPDF|Format|XRef\w*|UnknownError|MissingData|Response)\w*Exception$|^(?:XRefParse|Format)Error$/u;
  return isDamaged.test(name) ? pdfProblem('damaged') : undefined;
}
