import { flagLimits } from '@/lib/saved-pages/model/flag';
import type { Refusal } from './import-rows';

/** What a list of somebody's can hold; a file beyond it is refused before it takes the reader's time and memory. */
export const importLimits = {
  /** Pages of a file. */
  rows: flagLimits.importRows,
  /** Lines of a table, empty ones among them. */
  lines: 1_000_000,
  /** Folders in folders, lists in lists. */
  depth: 100,
} as const;

/** Hears how far a file is read: a position, and where it ends. */
export type Watch = (position: number, end: number) => void;

/** Thrown by what a parser calls, to end its reading. */
export class StoppedReading extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}
