import { editFlag, type FlagEdit } from './edit-flag';
import type { Flag, Now } from './flag';
import type { WriteProblem } from './flag-protocol';
import type { StoreTrouble } from './store-trouble';
import { updateListed, type FlagList } from './listed-flags';

/** What the review page knows. */
export type ReviewState =
  | { readonly kind: 'reading' }
  /** `newer`: a newer version of Masthead wrote it. */
  | { readonly kind: 'failed'; readonly reason: 'newer' | 'full' | 'broken' }
  | {
      readonly kind: 'list';
      /** As stored, with what could not be written on top. */
      readonly list: FlagList;
      /** The last write that did not work; what the reader typed is in `list` all the same. */
      readonly problem: WriteProblem | null;
      /** Identifiers of the flags with edits that are not written. */
      readonly unsaved: readonly string[];
      /** What was removed last, and can be brought back. */
      readonly removed: readonly Flag[];
      /** New flags since the last export of everything; 0 until all are read. */
      readonly newSinceExport: number;
      /** What the browser lost of the list. */
      readonly trouble: StoreTrouble | null;
    };

/** The list with edits on top that are not in the store. */
export function withUnsaved(list: FlagList, unsaved: ReadonlyMap<string, FlagEdit>, now: Now): FlagList {
  if (unsaved.size === 0) return list;
  const edited = list.listed
    .filter(({ flag }) => unsaved.has(flag.id))
    .map(({ flag }) => editFlag(flag, unsaved.get(flag.id) ?? {}, now));
  const ids = edited.map(({ id }) => id);
  return { ...list, listed: updateListed(list.listed, ids, edited) };
}

/** How many were saved after an instant; empty: ever. */
export const countNewer = ({ listed, complete }: FlagList, instant: string): number =>
  complete ? listed.filter(({ flag }) => flag.savedAt > instant).length : 0;
