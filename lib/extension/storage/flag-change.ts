import type { Flag } from '@/lib/saved-pages/model/flag';

/** What a write does to the list. */
export interface FlagChange {
  readonly put: readonly Flag[];
  /** Identifiers. */
  readonly removed: readonly string[];
  /** What the list held of both. */
  readonly before: readonly Flag[];
}
