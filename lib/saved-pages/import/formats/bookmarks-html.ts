import { rowsOfEntries, type ImportEntry } from '../entry';
import { importLimits, StoppedReading } from '../import-limits';
import type { ImportContext, ImportRows, Refused } from '../import-rows';
import { readHtml, type Attributes } from '../read-html';

interface Folder {
  readonly title: string;
  /** A place of the browser's own, such as its toolbar. */
  readonly isRoot: boolean;
}

/** Folders become tags; those of our own export say what was reviewed. */
type Mutable = { -readonly [Name in keyof ImportEntry]: ImportEntry[Name] } & { tags: string[]; note: string };

const format = {
  list: 'dl',
  names: ['meta', 'h1', 'dl', 'dt', 'dd', 'h3', 'a', 'p', 'hr', 'br'],
} as const;

/** The bookmark file of all browsers, and of Raindrop; undefined where it is another one. */
export function parseBookmarks(text: string, context: ImportContext): ImportRows | Refused | undefined {
  if (!/^\s*<!doctype netscape-bookmark-file/iu.test(text)) return undefined;
  const { entries, refused } = readEntries(text, context);
  if (refused !== undefined) return refused;
  const source = /<title>[^<]{0,40}raindrop/iu.test(text.slice(0, 2000)) ? 'raindrop' : 'bookmarks';
  return rowsOfEntries(source, entries, context);
}

function readEntries(text: string, { folders, watch }: ImportContext) {
  const entries: Mutable[] = [];
  const path: (Folder | undefined)[] = [];
  let heading: { title: string; isRoot: boolean } | undefined;
  let into: 'title' | 'heading' | 'note' | undefined;
  /** Where a link within a description leads. */
  let linked = '';

  const begin = (attributes: Attributes, line: number): void => {
    if (entries.length >= importLimits.rows) throw new StoppedReading({ reason: 'tooMany', line });
    const titles = path.filter((folder) => folder !== undefined && !folder.isRoot).map((folder) => folder?.title ?? '');
    entries.push({
      line,
      address: attributes['href'] ?? '',
      title: '',
      note: '',
      tags: [
        ...(attributes['tags'] ?? '').split(','),
        ...titles.filter((title) => title !== folders.toReview && title !== folders.reviewed),
      ],
      isReviewed: titles.includes(folders.reviewed),
      savedAt: attributes['add_date'],
    });
  };
  const write = (data: string): void => {
    const entry = entries.at(-1);
    if (into === 'title' && entry !== undefined) entry.title += data;
    else if (into === 'heading' && heading !== undefined) heading.title += data;
    // The description of a folder stands where the next entry has not begun.
    else if (into === 'note' && entry !== undefined && heading === undefined) entry.note += data;
  };
  const refused = readHtml(
    text,
    format,
    {
      open(name, attributes, line) {
        // A link in a description or in a folder's name is part of it; one that stands by itself is an entry.
        if (name === 'a' && (into === 'note' || into === 'heading')) linked = attributes['href'] ?? '';
        else if (name === 'a') {
          begin(attributes, line);
          into = 'title';
        } else if (name === 'h3') {
          const isRoot = 'personal_toolbar_folder' in attributes || 'unfiled_bookmarks_folder' in attributes;
          heading = { title: '', isRoot };
          into = 'heading';
        } else if (name === 'dd') into = 'note';
        else if (name === 'br') write('\n');
        else if (name === 'dt' || name === 'dl') into = undefined;
        if (name === 'dl') {
          path.push(heading);
          heading = undefined;
        }
      },
      text: write,
      close(name) {
        if (name === 'a' && linked !== '') {
          if (into === 'note') write(` (${linked})`);
          linked = '';
        } else if (name === 'h3' || name === 'dl' || (name === 'a' && into === 'title')) into = undefined;
        if (name === 'dl') path.pop();
      },
    },
    watch,
  );
  for (const entry of entries) entry.note = entry.note.trim();
  return { entries, refused };
}
