import { createFlag } from './create-flag';
import type { FlagSource } from './flag-source';
import type { Flag, Now } from './flag';
import { mergeFlags } from './merge-flags';

/**
 * A saved page is saved again: what the page shows now fills gaps and its address is kept as "also seen at"; note,
 * tags, due day and state stay the reader's. A page that was reviewed stays reviewed.
 */
export function saveAgain(flag: Flag, source: FlagSource, selection: string, now: Now): Flag {
  const again = createFlag(source, selection, now);
  if (again === undefined) return flag;
  const merged = mergeFlags(flag, again);
  const { due, state, reviewedOn, note, noteEditedAt, earlierNotes, tags, savedAt, savedOn, editedAt } = flag;
  return { ...merged, due, state, reviewedOn, note, noteEditedAt, earlierNotes, tags, savedAt, savedOn, editedAt };
}
