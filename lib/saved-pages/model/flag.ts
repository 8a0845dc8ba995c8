import type { DateCandidate, Precision } from '@/lib/date/page-dates';

/** Due is no state: it is computed from the due day and today. */
export type FlagState = 'to-review' | 'reviewed';

/** When the page was published, with the evidence that showed it on the day of saving. */
export interface FlagDate {
  readonly date: string;
  readonly precision: Precision;
  readonly rule: string;
  readonly quote: string;
  readonly where: DateCandidate['where'];
}

/** A publisher of the dataset. */
export interface FlagPublisher {
  readonly id: string;
  readonly name: string;
  /** Its main host, ASCII, without www. */
  readonly domain: string;
}

/** A note that a newer one has replaced when two lists were merged. */
export interface EarlierNote {
  readonly text: string;
  readonly editedAt: string;
}

/** A page that the reader keeps for later review. Plain JSON, one row in the store. */
export interface Flag {
  /** The page's key when it was saved; never changes. */
  readonly id: string;
  /** Where the page is read: the original's address, without tracking parameters and fragment. */
  readonly address: string;
  /** The page's own canonical address, where it lies on the same registrable domain. */
  readonly canonical: string | null;
  /** Copies and other addresses of the same page. */
  readonly alsoSeenAt: readonly string[];
  readonly title: string;
  readonly language: string;
  readonly author: string | null;
  /** Whose the page's address is; null where the dataset does not know. */
  readonly publisher: FlagPublisher | null;
  /** Whom the page itself names as its publisher, where that is somebody else or nobody is known. */
  readonly claimed: string | null;
  /** The agency whose text it is, by the text's own credit; absent where it names none. */
  readonly writtenBy?: string;
  readonly published: FlagDate | null;
  /** Identifiers of topics in the dataset. */
  readonly topics: readonly string[];
  /** What the reader had selected on the page. */
  readonly passage: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** Calendar day, `2026-12-01`. */
  readonly due: string | null;
  readonly state: FlagState;
  /** Calendar day on which it was reviewed. */
  readonly reviewedOn: string | null;
  /** Calendar day of the reader, and the instant behind it (ISO 8601, UTC). */
  readonly savedOn: string;
  readonly savedAt: string;
  /** Instant of the last change to the note; empty where there never was one. */
  readonly noteEditedAt: string;
  /** Newest first. */
  readonly earlierNotes: readonly EarlierNote[];
  readonly editedAt: string;
}

/** The reader's clock: an instant (ISO 8601, UTC) and the calendar day it falls on for the reader. */
export interface Now {
  readonly at: string;
  readonly day: string;
}

/** Lengths in UTF-16 code units, as `maxlength` counts them. */
export const flagLimits = {
  note: 100_000,
  passage: 10_000,
  title: 500,
  name: 300,
  quote: 200,
  tag: 100,
  tags: 100,
  topics: 100,
  address: 4_000,
  alsoSeenAt: 100,
  earlierNotes: 100,
  /** Bytes of an import that are read at all. */
  importBytes: 100 * 1024 * 1024,
  /** Pages of an import. */
  importRows: 100_000,
} as const;
