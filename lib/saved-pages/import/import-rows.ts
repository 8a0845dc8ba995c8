import type { Flag, Now } from '@/lib/saved-pages/model/flag';
import type { Watch } from './import-limits';

/** Where a list comes from, as it is recognised from the file's content. */
export const sourceNames = ['json', 'csv', 'bookmarks', 'pocket', 'omnivore', 'raindrop', 'wallabag'] as const;
export type SourceName = (typeof sourceNames)[number];

/** An entry that cannot be brought in. Lines are counted from 1. */
export interface LeftOut {
  readonly line: number;
  /**
   * `address`: not http or https, the detail is what it begins with; `long`: the address is too long;
   * `field`: a field is not valid, the detail names it; `cells`: the row does not fit its header.
   */
  readonly reason: 'address' | 'long' | 'field' | 'cells';
  readonly detail: string;
}

/** An entry that is brought in, but not all of it as it stands in the file. */
export interface Adjusted {
  readonly line: number;
  /** A text that was cut at its limit, or a day that cannot be read, for which today stands. */
  readonly what: 'note' | 'passage' | 'title' | 'date';
}

/** What a file holds. */
export interface ImportRows {
  readonly source: SourceName;
  readonly flags: readonly Flag[];
  readonly leftOut: readonly LeftOut[];
  readonly adjusted: readonly Adjusted[];
}

/** Why nothing of a file is taken. */
export interface Refusal {
  readonly reason:
    | 'tooLarge'
    | 'tooMany'
    | 'tooDeep'
    | 'unreadable'
    | 'empty'
    | 'unknown'
    | 'damaged'
    | 'duplicate'
    | 'newer';
  /** Counted from 1. */
  readonly line?: number;
  readonly detail?: string;
}
export interface Refused {
  readonly refused: Refusal;
}
export const refuse = (refused: Refusal): Refused => ({ refused });

export interface ImportContext {
  readonly now: Now;
  /** The reader's calendar day of an instant. */
  readonly dayOf: (instant: string) => string;
  /** Folders of our own bookmark files, in the reader's language. */
  readonly folders: { readonly toReview: string; readonly reviewed: string };
  /** Hears how far the file is read. */
  readonly watch?: Watch;
  /** Of Omnivore's archive: what was marked on a page, by the page's `slug`. */
  readonly highlights?: ReadonlyMap<string, string>;
}
