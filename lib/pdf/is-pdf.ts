/** The header may stand anywhere in the first 1024 bytes. ISO 32000-1, annex H, note 13. */
const headerWithin = 1024;

/** Whether bytes begin as a PDF does. */
export const isPdf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, headerWithin)).includes('%PDF-');
