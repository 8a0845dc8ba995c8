import type { FlagSource } from './flag-source';
import type { FlagEdit } from './edit-flag';
import type { Flag, Now } from './flag';
import type { StoreTrouble } from './store-trouble';

export type Saved =
  | { readonly kind: 'saved' | 'again'; readonly flag: Flag }
  /** The page's address is not http or https. */
  | { readonly kind: 'impossible' };

export interface Imported {
  readonly added: number;
  /** Flags of pages that were saved already, and now hold what both held. */
  readonly merged: number;
  readonly unchanged: number;
  /** Entries of pages that came before in the same list, and were merged into those. */
  readonly repeated: number;
  /** Entries that name addresses of other saved pages, which stay pages of their own. */
  readonly apart: number;
}

export interface ImportOptions {
  /** Flags put so far. */
  readonly progress?: (done: number, all: number) => void;
  /** Aborting takes everything back, until it is on the disk; the promise is then rejected with an `AbortError`. */
  readonly signal?: AbortSignal;
}

export interface FlagCounts {
  readonly total: number;
  readonly toReview: number;
  readonly due: number;
}

/** Reading: every one of our pages may. */
export interface FlagReader {
  /** The flag of the page that has one of the keys. */
  find(keys: readonly string[]): Promise<Flag | undefined>;
  get(ids: readonly string[]): Promise<Flag[]>;
  newest(count: number): Promise<Flag[]>;
  /**
   * All flags in runs, in no order that counts; stops where `each` returns false.
   * @returns how many rows are damaged, and left out
   */
  all(runLength: number, each: (flags: readonly Flag[]) => boolean | Promise<boolean>): Promise<number>;
  counts(today: string): Promise<FlagCounts>;
}

/** Writing: the background alone. Each call is one transaction, and its promise resolves when that is on the disk. */
export interface FlagStore extends FlagReader {
  /**
   * Brings back what the browser has lost of the list.
   * @param isDamaged rows of it turned out to be damaged
   * @returns what is to be told of it
   */
  check(isDamaged?: boolean): Promise<StoreTrouble | null>;
  /** The reader has seen what `check` found. */
  dismissTrouble(): Promise<void>;
  save(source: FlagSource, selection: string, now: Now): Promise<Saved>;
  edit(ids: readonly string[], edit: FlagEdit, now: Now): Promise<Flag[]>;
  /** Resolves to what was removed. */
  remove(ids: readonly string[]): Promise<Flag[]>;
  import(flags: readonly Flag[], options?: ImportOptions): Promise<Imported>;
}
