import Papa from 'papaparse';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { csvCell, csvColumns, disarm } from './csv-columns';

/** RFC 4180 in UTF-8 with the mark by which spreadsheets know it; no cell is a formula. */
export function serializeCsv(flags: readonly Flag[]): string {
  const rows = flags.map((flag) => csvColumns.map((column) => disarm(csvCell(flag, column))));
  return `\uFEFF${Papa.unparse({ fields: [...csvColumns], data: rows }, { newline: '\r\n' })}\r\n`;
}
