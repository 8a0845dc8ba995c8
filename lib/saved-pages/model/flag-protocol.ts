import type { FlagEdit } from './edit-flag';
import type { Flag } from './flag';
import type { FlagSource } from './flag-source';
import type { Imported } from './flag-store';
import type { StoreTrouble } from './store-trouble';

/** Name of the port between our pages and the background. */
export const flagPortName = 'flags';
/** Name of the channel on which the background tells all our pages what has changed. */
export const flagChannelName = 'masthead-flags';

/** What a page asks of the background. Each may be sent again: doing it twice is doing it once. */
export type FlagRequest =
  | { readonly kind: 'save'; readonly source: FlagSource; readonly selection: string }
  | { readonly kind: 'edit'; readonly ids: readonly string[]; readonly edit: FlagEdit }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  /** One run of flags to import or to bring back; written when the last one is there. */
  | { readonly kind: 'import'; readonly import: number; readonly flags: readonly Flag[]; readonly last: boolean }
  /** Drops an import, as long as it is not on the disk. */
  | { readonly kind: 'cancel'; readonly import: number }
  /** Brings back what the browser has lost of the list, or damaged. */
  | { readonly kind: 'check'; readonly isDamaged: boolean }
  /** The reader has seen what `check` found. */
  | { readonly kind: 'dismiss' };

/** Why nothing was written; `newer`: a newer version of Masthead wrote the list. */
export type WriteProblem = 'full' | 'broken' | 'newer' | 'impossible';

export type FlagReply =
  | { readonly kind: 'flags'; readonly flags: readonly Flag[] }
  | { readonly kind: 'saved' | 'again'; readonly flag: Flag }
  | { readonly kind: 'received' }
  | { readonly kind: 'imported'; readonly imported: Imported }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'checked'; readonly trouble: StoreTrouble | null }
  | { readonly kind: 'failed'; readonly problem: WriteProblem };

export type ToBackground =
  | { readonly kind: 'request'; readonly request: number; readonly ask: FlagRequest }
  /** From now on, the flag of this page at once and whenever it changes. */
  | { readonly kind: 'watch'; readonly source: Pick<FlagSource, 'url' | 'canonical'> }
  /** Tells the browser, which stops an idle background, that it is at work. */
  | { readonly kind: 'awake' };

export type ToPage =
  | { readonly kind: 'reply'; readonly request: number; readonly reply: FlagReply }
  | { readonly kind: 'progress'; readonly request: number; readonly done: number; readonly all: number }
  | { readonly kind: 'flag'; readonly flag: Flag | null; readonly trouble: StoreTrouble | null };

/** On the channel: which flags; null: so many that a page had better read everything again. */
export interface FlagsChanged {
  readonly ids: readonly string[] | null;
}
