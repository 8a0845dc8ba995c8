import { rowsOfEntries, type ImportEntry } from '../entry';
import type { ImportContext, ImportRows, Refused } from '../import-rows';
import { readHtml, type Attributes } from '../read-html';

interface Folder {
  readonly title: string;
  /** A place of the browser's own, such as its toolbar. */
  readonly isRoot: boolean;
}

/** Folders become tags; those of our own export say what was reviewed. */
type Mutable = { -readonly [Name in keyof ImportEntry]: ImportEntry[Name] } & { tags: string[]; note: string };

/** The bookmark file of all browsers, and of Raindrop; undefined where it is another one. */
export function parseBookmarks(text: string, context: ImportContext): ImportRows | Refused | undefined {
  if (!/^\s*<!doctype netscape-bookmark-file/iu.test(text)) return undefined;
  const { entries, refused } = readEntries(text, context.folders);
  if (refused !== undefined) return refused;
  const source = /<title>[^<]{0,40}raindrop/iu.test(text.slice(0, 2000)) ? 'raindrop' : 'bookmarks';
  return rowsOfEntries(source, entries, context);
}

function readEntries(text: string, folders: ImportContext['folders']) {
  const entries: Mutable[] = [];
  const path: (Folder | undefined)[] = [];
  let heading: { title: string; isRoot: boolean } | undefined;
  let into: 'title' | 'heading' | 'note' | undefined;

  const begin = (attributes: Attributes, line: number): void => {
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
  const refused = readHtml(text, 'dl', {
    open(name, attributes, line) {
      if (name === 'a') {
        begin(attributes, line);
        into = 'title';
      } else if (name === 'h3') {
        const isRoot = 'personal_toolbar_folder' in attributes || 'unfiled_bookmarks_folder' in attributes;
        heading = { title: '', isRoot };
        into = 'heading';
      } else if (name === 'dd') into = 'note';
      else if (name === 'dt' || name === 'dl') into = undefined;
      if (name === 'dl') {
        path.push(heading);
        heading = undefined;
      }
    },
    text(data) {
      const entry = entries.at(-1);
      if (into === 'title' && entry !== undefined) entry.title += data;
      else if (into === 'heading' && heading !== undefined) heading.title += data;
      // The description of a folder stands where the next entry has not begun.
      else if (into === 'note' && entry !== undefined && heading === undefined) entry.note += data;
    },
    close(name) {
      if (name === 'a' || name === 'h3' || name === 'dl') into = undefined;
      if (name === 'dl') path.pop();
    },
  });
  for (const entry of entries) entry.note = entry.note.trim();
  return { entries, refused };
}
