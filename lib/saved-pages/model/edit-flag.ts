import { flagLimits, type Flag, type FlagState, type Now } from './flag';
import { cutText } from '@/lib/text/cut-text';

/** What the reader may change; absent fields stay. */
export interface FlagEdit {
  readonly note?: string;
  /** The note that was on the screen before; where the list holds another one, somebody else wrote it meanwhile. */
  readonly noteOver?: string;
  readonly tags?: readonly string[];
  /** The same for the tags. */
  readonly tagsOver?: readonly string[];
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
  const isNowReviewed = state === 'reviewed' && flag.state !== 'reviewed';
  return {
    ...flag,
    note: note ?? flag.note,
    noteEditedAt: noteChanged ? later(flag.noteEditedAt, at) : flag.noteEditedAt,
    earlierNotes: noteChanged ? earlierNotes(flag, edit) : flag.earlierNotes,
    tags: editTags(flag.tags, edit),
    // What has been reviewed is due no more.
    due: edit.due === undefined ? (isNowReviewed ? null : flag.due) : edit.due,
    state,
    reviewedOn: state === flag.state ? flag.reviewedOn : state === 'reviewed' ? now.day : null,
    editedAt: at,
  };
}

/** A note of another window that this edit writes over is kept; what this window typed before is not. */
function earlierNotes(
  { note, noteEditedAt, earlierNotes: before }: Flag,
  { noteOver }: FlagEdit,
): Flag['earlierNotes'] {
  if (noteOver === undefined || noteOver === note || note === '') return before;
  const others = before.filter(({ text }) => text !== noteOver && text !== note);
  return [{ text: note, editedAt: noteEditedAt }, ...others].slice(0, flagLimits.earlierNotes);
}

function editTags(before: readonly string[], { tags, tagsOver, addTags = [] }: FlagEdit): readonly string[] {
  if (tags === undefined && addTags.length === 0) return before;
  const [kept, known] = [keysOf(before), keysOf(tagsOver ?? before)];
  // What another window has put to them or taken away meanwhile stays so.
  const typed = (tags ?? before).filter((tag) => !known.has(keyOf(tag)) || kept.has(keyOf(tag)));
  const added = tags === undefined ? [] : before.filter((tag) => !known.has(keyOf(tag)));
  return cleanTags([...typed, ...added, ...addTags]);
}

const keyOf = (tag: string): string => cleanTag(tag).toLowerCase();
const keysOf = (tags: readonly string[]): ReadonlySet<string> => new Set(tags.map((tag) => keyOf(tag)));

/** Whether the second edit goes on from the first: of another window's, both texts count, each by itself. */
export function canJoin(first: FlagEdit, second: FlagEdit): boolean {
  const isSameNote = second.noteOver === undefined || first.note === undefined || second.noteOver === first.note;
  const isSameTags =
    second.tagsOver === undefined || first.tags === undefined || String(second.tagsOver) === String(first.tags);
  return isSameNote && isSameTags;
}

/** Two edits, one after the other, as one. */
export function joinEdits(first: FlagEdit, second: FlagEdit): FlagEdit {
  // Tags that replace all others replace what was added before, too.
  const before = second.tags === undefined ? (first.addTags ?? []) : [];
  const addTags = [...before, ...(second.addTags ?? [])];
  const { addTags: _own, ...joined } = {
    ...first,
    ...second,
    // What was there before the first of them.
    ...(first.note !== undefined && first.noteOver !== undefined && { noteOver: first.noteOver }),
    ...(first.tags !== undefined && first.tagsOver !== undefined && { tagsOver: first.tagsOver }),
  };
  return addTags.length === 0 ? joined : { ...joined, addTags };
}

/** Tags as they are kept: one line each, without `#` in front, none twice. */
export function cleanTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const text = cleanTag(tag);
    const key = text.toLowerCase();
    if (text !== '' && !seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()].slice(0, flagLimits.tags);
}

const cleanTag = (tag: string): string =>
  cutText(
    tag
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^#+\s*/u, ''),
    flagLimits.tag,
  );

/** The later of two instants; a millisecond after the first where the clock has jumped back. */
function later(before: string, now: string): string {
  if (before === '' || now > before) return now;
  return new Date(Date.parse(before) + 1).toISOString();
}
