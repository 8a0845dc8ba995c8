import Papa from 'papaparse';
import { importLimits, type Watch } from './import-limits';
import { refuse, type Refusal, type Refused } from './import-rows';

export interface CsvRow {
  /** In which it begins, counted from 1: cells may hold lines. */
  readonly line: number;
  readonly cells: readonly string[];
}
export interface CsvFile {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** The line of the row whose end is missing. */
  readonly damagedAt?: number;
}

/** Commas by the standard; semicolons and tabs are what spreadsheets of many countries save. */
const delimiters = [',', ';', '\t'] as const;

/** A table with a header, which is its first line. */
export function readCsv(text: string, watch: Watch = () => undefined): CsvFile | Refused {
  const rows: CsvRow[] = [];
  let line = 1;
  let damagedAt: number | undefined;
  let refusal: Refusal | undefined;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step({ data: cells, errors, meta }, parser) {
      if (errors.some(({ type }) => type === 'Quotes')) damagedAt ??= line;
      if (cells.length > 1 || cells[0]?.trim() !== '') rows.push({ line, cells });
      line += 1 + cells.reduce((sum, cell) => sum + linesIn(cell), 0);
      watch(meta.cursor, text.length);
      // The header is a row as well.
      if (rows.length <= importLimits.rows + 1 && line <= importLimits.lines) return;
      refusal = { reason: 'tooMany', line };
      parser.abort();
    },
  });
  if (refusal !== undefined) return refuse(refusal);
  const [header, ...body] = rows;
  const width = header?.cells.length ?? 0;
  const last = body.at(-1);
  // Cut in the middle of its last row.
  if (last !== undefined && last.cells.length < width) damagedAt ??= last.line;
  return {
    header: header?.cells.map((name) => name.trim()) ?? [],
    rows: body,
    ...(damagedAt === undefined ? {} : { damagedAt }),
  };
}

/** The one that gives the first line the most cells. */
function delimiterOf(text: string): string {
  const [firstLine = ''] = text.split(/\r\n|\n|\r/u, 1);
  const widths = delimiters.map((delimiter) => Papa.parse<string[]>(firstLine, { delimiter }).data[0]?.length ?? 0);
  return delimiters[widths.indexOf(Math.max(...widths))] ?? ',';
}

const linesIn = (cell: string): number => (/[\r\n]/u.test(cell) ? cell.split(/\r\n|\n|\r/u).length - 1 : 0);

/** A row's cells by the names of their columns; undefined where it has more or fewer. */
export function cellsByName(header: readonly string[], { cells }: CsvRow): ReadonlyMap<string, string> | undefined {
  if (cells.length !== header.length) return undefined;
  return new Map(header.map((name, index) => [name, cells[index] ?? '']));
}
