/** What the browser lost of the list, as far as Masthead can tell; shown until the reader has seen it. */
export interface StoreTrouble {
  /** Pages that came back, whole or in their latest state, from the second copy. */
  readonly restored: number;
  /** Pages of the second copy that cannot be brought back yet. */
  readonly waiting: number;
  /** Pages that are in neither. */
  readonly lost: number;
  /** The reader's day. */
  readonly day: string;
}
