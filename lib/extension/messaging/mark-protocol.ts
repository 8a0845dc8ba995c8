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
  | { readonly kind: 'mark'; readonly address: string; readonly blocks: readonly MarkedBlock[] }
  | { readonly kind: 'clear' };
/** How many are marked now: what was found again. `ended`: they went by themselves, on Esc or when the page went on. */
export interface FromMarkedPage {
  readonly marked: number;
  readonly ended: boolean;
}
