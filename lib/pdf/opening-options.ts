/**
 * How pdf.js opens a document wherever it runs: for its text alone. No font is loaded, no image decoded, no form and no
 * script of the document is looked at (pdf.js runs scripts only in its viewer's sandbox, which is not packaged).
 */
export const openingOptions = {
  cMapPacked: true,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableAutoFetch: true,
  disableWorkerRendering: true,
  /** Errors alone: what is odd about a document is no news. */
  verbosity: 0,
} as const;
