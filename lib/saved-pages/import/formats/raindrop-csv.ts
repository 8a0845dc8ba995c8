import { rowsOfEntries, type ImportEntry } from '../entry';
import type { ImportContext, ImportRows } from '../import-rows';
import { cellsByName, type CsvFile } from '../read-csv';

/**
 * Raindrop's export: `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`. Its excerpt is the
 * page's own description and is not the reader's; the path of folders becomes tags.
 */
export function parseRaindropCsv(file: CsvFile, context: ImportContext): ImportRows | undefined {
  if (!['url', 'folder', 'tags', 'created', 'note'].every((name) => file.header.includes(name))) return undefined;
  return rowsOfEntries(
    'raindrop',
    file.rows.map((row) => entryOf(row.line, cellsByName(file.header, row))),
    context,
  );
}

function entryOf(line: number, cells: ReadonlyMap<string, string> | undefined): ImportEntry {
  const cell = (name: string): string => cells?.get(name) ?? '';
  const folders = cell('folder')
    .split('/')
    .map((name) => name.trim())
    // Where Raindrop puts what was put nowhere.
    .filter((name) => name !== 'Unsorted');
  return {
    line,
    address: cell('url'),
    title: cell('title'),
    note: cell('note'),
    passage: cell('highlights'),
    tags: [...cell('tags').split(','), ...folders],
    isReviewed: false,
    savedAt: cell('created'),
    broken: cells === undefined,
  };
}
