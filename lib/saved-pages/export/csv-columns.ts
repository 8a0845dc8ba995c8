import Papa from 'papaparse';
import type { Flag } from '@/lib/saved-pages/model/flag';

/** Columns of our CSV, in order; a dot leads into an object. */
export const csvColumns = [
  'title',
  'address',
  'publisher.name',
  'published.date',
  'note',
  'tags',
  'due',
  'state',
  'reviewedOn',
  'savedOn',
  'author',
  'language',
  'topics',
  'passage',
  'canonical',
  'alsoSeenAt',
  'publisher.id',
  'publisher.domain',
  'published.precision',
  'published.rule',
  'published.quote',
  'published.where',
  'id',
  'savedAt',
  'noteEditedAt',
  'editedAt',
  'earlierNotes',
  'claimed',
  'writtenBy',
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** Lists inside a cell are written as a line of CSV: `check figures, "a, b"`. */
export const toCell = (values: readonly string[]): string => Papa.unparse([values.map(String)], { delimiter: ',' });

export const fromCell = (cell: string): string[] =>
  cell === '' ? [] : (Papa.parse<string[]>(cell, { delimiter: ',' }).data[0] ?? []);

/**
 * What a spreadsheet would run as a formula gets an apostrophe in front; so does what looks disarmed already, so that
 * arming it again gives back exactly what it was. Not at the cell's beginning alone: many countries' spreadsheets read
 * a table by semicolons or tabs, and then no quote holds a cell of ours together.
 */
export const disarm = (cell: string): string =>
  cell.replace(/(?<=^|[;\t\r\n])(?=["' ]*[=+\-@＝＋－＠])|^(?='*[\t\r\n])/gu, "'");
export const arm = (cell: string): string =>
  cell.replace(/(?<=^|[;\t\r\n])'(?=["' ]*[=+\-@＝＋－＠])|^'(?='*[\t\r\n])/gu, '');

/** One cell's text. */
export function csvCell(flag: Flag, column: CsvColumn): string {
  const [name, inner] = column.split('.') as [keyof Flag, string | undefined];
  const value = flag[name];
  if (name === 'earlierNotes') return flag.earlierNotes.length === 0 ? '' : JSON.stringify(flag.earlierNotes);
  if (Array.isArray(value)) return toCell(value as readonly string[]);
  if (inner === undefined) return typeof value === 'string' ? value : '';
  const field = (value as Readonly<Record<string, unknown>> | null)?.[inner];
  return typeof field === 'string' ? field : '';
}
