import { flagLimits, type EarlierNote, type Flag } from './flag';
import { cleanTags } from './edit-flag';

/**
 * One flag of two of the same page. What the reader wrote last wins; what was found on the page is filled up from
 * the other; addresses, tags, topics and passages are put together.
 */
export function mergeFlags(kept: Flag, other: Flag): Flag {
  const [first, second] = kept.savedAt <= other.savedAt ? [kept, other] : [other, kept];
  const newer = other.editedAt > kept.editedAt ? other : kept;
  const addresses = [
    kept.address,
    kept.canonical,
    ...kept.alsoSeenAt,
    other.address,
    other.canonical,
    ...other.alsoSeenAt,
  ];
  const canonical = kept.canonical ?? other.canonical;
  const writtenBy = kept.writtenBy ?? other.writtenBy;
  return {
    id: kept.id,
    address: kept.address,
    canonical: canonical === kept.address ? null : canonical,
    alsoSeenAt: [...new Set(addresses)]
      .filter((address): address is string => address !== null && address !== kept.address && address !== canonical)
      .slice(0, flagLimits.alsoSeenAt),
    title: kept.title === '' ? other.title : kept.title,
    language: kept.language === '' ? other.language : kept.language,
    author: kept.author ?? other.author,
    publisher: kept.publisher ?? other.publisher,
    claimed: kept.claimed ?? other.claimed,
    ...(writtenBy !== undefined && { writtenBy }),
    published: kept.published ?? other.published,
    topics: [...new Set([...kept.topics, ...other.topics])].slice(0, flagLimits.topics),
    passage: joinPassages(first.passage, second.passage),
    ...newestNote(kept, other, passageLeftOut(first, second)),
    tags: cleanTags([...kept.tags, ...other.tags]),
    due: newer.due,
    state: newer.state,
    reviewedOn: newer.reviewedOn,
    savedOn: first.savedOn,
    savedAt: first.savedAt,
    editedAt: newer.editedAt,
  };
}

/** The newest note is the note; every other text that one of the two holds is kept below it, newest first. */
function newestNote(
  kept: Flag,
  other: Flag,
  more: readonly EarlierNote[],
): Pick<Flag, 'note' | 'noteEditedAt' | 'earlierNotes'> {
  const all = [kept, other]
    .map(({ note, noteEditedAt }): EarlierNote => ({ text: note, editedAt: noteEditedAt }))
    .concat(kept.earlierNotes, other.earlierNotes);
  const [newest, ...earlier] = all
    .filter(({ text }) => text !== '')
    .sort((a, b) => (a.editedAt === b.editedAt ? 0 : a.editedAt < b.editedAt ? 1 : -1))
    .filter(({ text }, index, sorted) => sorted.findIndex((note) => note.text === text) === index);
  const isNew = ({ text }: EarlierNote): boolean => !earlier.some((note) => note.text === text);
  const earlierNotes = keptNotes([...more.filter(isNew), ...earlier], kept);
  if (newest === undefined) return { note: kept.note, noteEditedAt: kept.noteEditedAt, earlierNotes };
  return { note: newest.text, noteEditedAt: newest.editedAt, earlierNotes };
}

/** As many as there is room for; those of `kept` first, so that another list's never push them out. */
function keptNotes(notes: readonly EarlierNote[], kept: Flag): readonly EarlierNote[] {
  const own = new Set([kept.note, ...kept.earlierNotes.map(({ text }) => text)]);
  const room = flagLimits.earlierNotes - notes.filter(({ text }) => own.has(text)).length;
  let others = 0;
  return notes.filter(({ text }) => own.has(text) || others++ < room).slice(0, flagLimits.earlierNotes);
}

/** Both passages, one under the other; one where it holds the other; the first where both together are too long. */
function joinPassages(first: string, second: string): string {
  if (first.includes(second)) return first;
  if (second.includes(first)) return second;
  const both = `${first}\n\n${second}`;
  return both.length > flagLimits.passage ? first : both;
}

/** The passage for which there was no room beside the other; it is kept with the earlier notes. */
function passageLeftOut(first: Flag, second: Flag): readonly EarlierNote[] {
  const isKept = joinPassages(first.passage, second.passage).includes(second.passage);
  return isKept ? [] : [{ text: second.passage, editedAt: second.savedAt }];
}
