import { rowsOfEntries, type ImportEntry } from '../entry';
import type { ImportContext, ImportRows } from '../import-rows';
import { cellsByName, type CsvFile } from '../read-csv';

/**
 * Pocket's last export: `title,url,time_added,tags,status`, in some also `cursor`; seconds since 1970, tags between
 * upright strokes, the status `unread` or `archive`.
 */
export function parsePocketCsv(file: CsvFile, context: ImportContext): ImportRows | undefined {
  if (!['url', 'time_added', 'tags', 'status'].every((name) => file.header.includes(name))) return undefined;
  return rowsOfEntries(
    'pocket',
    file.rows.map((row) => entryOf(row.line, cellsByName(file.header, row))),
    context,
  );
}

function entryOf(line: number, cells: ReadonlyMap<string, string> | undefined): ImportEntry {
  const cell = (name: string): string => cells?.get(name) ?? '';
  const [address, title] = [cell('url'), cell('title')];
  return {
    line,
    address,
    // Pocket writes the address where it has no title.
    title: title === address ? '' : title,
    tags: cell('tags').split('|'),
    isReviewed: cell('status') === 'archive',
    savedAt: cell('time_added'),
    broken: cells === undefined,
  };
}
