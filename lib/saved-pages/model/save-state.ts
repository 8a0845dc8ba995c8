import type { Flag } from './flag';
import type { WriteProblem } from './flag-protocol';

/** What the popup knows of the page in front of it and the list. */
export type SaveState =
  /** The list has not answered yet; the button may be pressed already. */
  | { readonly kind: 'looking' }
  | { readonly kind: 'unsaved'; readonly problem?: WriteProblem }
  | {
      readonly kind: 'saved';
      readonly flag: Flag;
      /** Saved by this popup: what was written is said. */
      readonly just: boolean;
      /** The reader's last change was not written; the text is still on the screen. */
      readonly problem?: WriteProblem;
    }
  /** Removed by this popup: it can be undone. */
  | { readonly kind: 'removed'; readonly flag: Flag };
