/** A piece of text where it stands on the page, as the reader sees the page; lengths in points, y from the top down. */
export interface TextPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the type. */
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly TextPiece[];
  /** It has more text than was read. */
  readonly isCut: boolean;
}
