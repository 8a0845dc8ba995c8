/** What a PDF may cost at most. */
export const pdfLimits = {
  bytes: 50 * 1024 * 1024,
  /** Pages whose text is read, from the first on; the last page is read too, for its imprint. */
  pages: 60,
  /** What one of its streams may hold once it is inflated, and all of them together. */
  streamBytes: 32 * 1024 * 1024,
  inflatedBytes: 384 * 1024 * 1024,
  /** Pieces of text of one page. */
  items: 20_000,
  /** How long a server may say nothing. */
  silenceMs: 20_000,
  /** How long the parser may work on one step without an answer. */
  stepMs: 60_000,
} as const;
