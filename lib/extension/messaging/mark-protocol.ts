/** The port between the popup and the script in the page; it closes with either of them. */
export const marksPort = 'mark-mentions';
/** The name under which the highlight stands in the page's registry, and in the style. */
export const highlightName = 'masthead-mention';

/** A block that was read, and the stretches in it to mark. */
export interface MarkedBlock {
  /** Its index at the time of reading. */
  readonly block: number;
  readonly text: string;
  /** Offset in the text and length. */
  readonly stretches: readonly (readonly [offset: number, length: number])[];
}
export type ToPage =
  /** @param css of the style that the popup has inserted for the marks */
  | {
      readonly kind: 'mark';
      readonly address: string;
      readonly blocks: readonly MarkedBlock[];
      readonly css: string;
    }
  | { readonly kind: 'clear' };
/** How many are marked now: what was found again. `ended`: they went by themselves, on Esc or when the page went on. */
export interface FromMarkedPage {
  readonly marked: number;
  readonly ended: boolean;
}

/** To the background, when the popup is gone: the style is still there, and only the extension can take it away. */
export interface StyleLeft {
  readonly kind: 'style-left';
  readonly css: string;
}

/** How the style is inserted: with the reader's origin Chromium 156 draws the underline and not the colours. */
export const styleOrigin = 'AUTHOR';
