import { createFlag } from '@/lib/saved-pages/model/create-flag';
import { cleanTags } from '@/lib/saved-pages/model/edit-flag';
import { flagLimits, type Flag } from '@/lib/saved-pages/model/flag';
import { pageKey } from '@/lib/url/page-key';
import type { Adjusted, ImportContext, ImportRows, LeftOut, SourceName } from './import-rows';
import { parseInstant } from './parse-instant';
import { cutText } from '@/lib/text/cut-text';

/** A page in another program's list: what they all know of it, as it stands in the file. */
export interface ImportEntry {
  readonly line: number;
  readonly address: string;
  readonly title: string;
  readonly note?: string;
  readonly passage?: string;
  readonly author?: string;
  readonly language?: string;
  readonly tags: readonly string[];
  readonly isReviewed: boolean;
  /** Undefined where the program does not say. */
  readonly savedAt?: unknown;
  /** Where the row does not fit its header. */
  readonly broken?: boolean;
}

/**
 * What the reader did in Masthead always counts more than a state elsewhere: the day of the last edit lies before any,
 * so that a page that is in the list already keeps its state and due day.
 */
const neverEdited = new Date(0).toISOString();

/** Flags of another program's entries, and what of them could not be taken as it stands. */
export function rowsOfEntries(source: SourceName, entries: readonly ImportEntry[], context: ImportContext): ImportRows {
  const flags: Flag[] = [];
  const leftOut: LeftOut[] = [];
  const adjusted: Adjusted[] = [];
  for (const entry of entries) {
    const problem = problemOf(entry);
    const flag = problem === undefined ? flagOf(entry, context) : undefined;
    if (flag === undefined) leftOut.push(problem ?? leaveOut(entry, 'address'));
    else {
      flags.push(flag);
      adjusted.push(...adjustmentsOf(entry, context));
    }
  }
  return { source, flags, leftOut, adjusted };
}

function problemOf(entry: ImportEntry): LeftOut | undefined {
  if (entry.broken === true) return leaveOut(entry, 'cells');
  if (pageKey(entry.address) === undefined) return leaveOut(entry, 'address');
  return entry.address.length > flagLimits.address ? leaveOut(entry, 'long') : undefined;
}

const leaveOut = ({ line, address }: ImportEntry, reason: LeftOut['reason']): LeftOut => ({
  line,
  reason,
  detail: reason === 'address' ? addressStart(address) : '',
});

/** The scheme, where there is one; else as much as a reader needs to find it. */
export const addressStart = (address: string): string =>
  (/^\s*[a-z][a-z0-9+.-]{0,20}:/iu.exec(address)?.[0] ?? cutText(address, 30)).trim();

function flagOf(entry: ImportEntry, { now, dayOf }: ImportContext): Flag | undefined {
  const { address: url, title, author = '', language = '', passage = '', note = '', tags, isReviewed } = entry;
  const known = parseInstant(entry.savedAt, now.at);
  const savedAt = known ?? now.at;
  const facts = { canonical: null, publisher: null, claimed: null, published: null, topics: [] };
  const declared = { authors: author === '' ? [] : [{ name: author }] };
  const created = createFlag({ ...facts, url, title, language, declared }, passage, {
    at: savedAt,
    day: dayOf(savedAt),
  });
  return created === undefined
    ? undefined
    : {
        ...created,
        note: cutText(note, flagLimits.note),
        // A note without a day is older than any that has one.
        noteEditedAt: note === '' ? '' : (known ?? neverEdited),
        tags: cleanTags(tags),
        state: isReviewed ? 'reviewed' : 'to-review',
        editedAt: neverEdited,
      };
}

function adjustmentsOf(entry: ImportEntry, { now }: ImportContext): Adjusted[] {
  const { line, title, note = '', passage = '', savedAt } = entry;
  const what: Adjusted['what'][] = [];
  if (note.length > flagLimits.note) what.push('note');
  if (passage.trim().length > flagLimits.passage) what.push('passage');
  if (title.trim().length > flagLimits.title) what.push('title');
  if (savedAt !== undefined && savedAt !== null && savedAt !== '' && parseInstant(savedAt, now.at) === undefined)
    what.push('date');
  return what.map((one) => ({ line, what: one }));
}
