/** What is asked of an opened document of pdf.js, in whatever context it runs. */
export interface OpenPdf {
  readonly numPages: number;
  getPage(number: number): Promise<OpenPdfPage>;
  getMetadata(): Promise<{ readonly info: object; readonly metadata: XmpFields | null }>;
}

/** The fields of XMP by their lower-case names, `xmp:createdate`. */
export interface XmpFields {
  get(name: string): unknown;
}

export interface OpenPdfPage {
  /** Left, bottom, right, top in the page's own coordinates. */
  readonly view: readonly number[];
  /** Its pieces of text, some at a time; what is not read is not looked for. */
  streamTextContent(options: { readonly includeMarkedContent: false }): ReadableStream;
  cleanup(): unknown;
}

/** A piece of text as pdf.js gives it. */
export interface OpenPdfItem {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}
