import { flagLimits, type Flag, type FlagState, type Now } from './flag';
import { cutText } from '@/lib/text/cut-text';

/** What the reader may change; absent fields stay. */
export interface FlagEdit {
  readonly note?: string;
  readonly tags?: readonly string[];
  /** Put to the tags that are there, or to `tags`. */
  readonly addTags?: readonly string[];
  /** null: no due day. */
  readonly due?: string | null;
  readonly state?: FlagState;
}

/** The flag after an edit. The instants never go back, so that the newest note stays the newest under any clock. */
export function editFlag(flag: Flag, edit: FlagEdit, now: Now): Flag {
  const at = later(flag.editedAt, now.at);
  const note = edit.note === undefined ? undefined : cutText(edit.note, flagLimits.note);
  const noteChanged = note !== undefined && note !== flag.note;
  const state = edit.state ?? flag.state;
  return {
    ...flag,
    note: note ?? flag.note,
    noteEditedAt: noteChanged ? later(flag.noteEditedAt, at) : flag.noteEditedAt,
    tags: editTags(flag.tags, edit),
    due: edit.due === undefined ? flag.due : edit.due,
    state,
    reviewedOn: state === flag.state ? flag.reviewedOn : state === 'reviewed' ? now.day : null,
    editedAt: at,
  };
}

function editTags(before: readonly string[], { tags, addTags = [] }: FlagEdit): readonly string[] {
  return tags === undefined && addTags.length === 0 ? before : cleanTags([...(tags ?? before), ...addTags]);
}

/** Two edits, one after the other, as one. */
export function joinEdits(first: FlagEdit, second: FlagEdit): FlagEdit {
  // Tags that replace all others replace what was added before, too.
  const before = second.tags === undefined ? (first.addTags ?? []) : [];
  const addTags = [...before, ...(second.addTags ?? [])];
  const { addTags: _own, ...joined } = { ...first, ...second };
  return addTags.length === 0 ? joined : { ...joined, addTags };
}

/** Tags as they are kept: one line each, without `#` in front, none twice. */
export function cleanTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const line = tag.replace(/\s+/gu, ' ').trim();
    const text = cutText(line.replace(/^#+\s*/u, ''), flagLimits.tag);
    const key = text.toLowerCase();
    if (text !== '' && !seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()].slice(0, flagLimits.tags);
}

/** The later of two instants; a millisecond after the first where the clock has jumped back. */
function later(before: string, now: string): string {
  if (before === '' || now > before) return now;
  return new Date(Date.parse(before) + 1).toISOString();
}
