import { arm, csvColumns, fromCell, type CsvColumn } from '@/lib/saved-pages/export/csv-columns';
import { cleanTags } from '@/lib/saved-pages/model/edit-flag';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { cleanAddress } from '@/lib/url/clean-address';
import { pageKey } from '@/lib/url/page-key';
import type { Adjusted, ImportContext, ImportRows, LeftOut } from '../import-rows';
import { readOwnFlag } from '../own-flag';
import { cellsByName, type CsvFile } from '../read-csv';

/** Our own CSV, also after a spreadsheet has reordered or dropped columns; undefined where it is another program's. */
export function parseMastheadCsv({ header, rows }: CsvFile, context: ImportContext): ImportRows | undefined {
  const own = header.filter((name) => (csvColumns as readonly string[]).includes(name));
  if (!header.includes('address') || own.length < 3 || own.length < header.length / 2) return undefined;
  const flags: Flag[] = [];
  const leftOut: LeftOut[] = [];
  const adjusted: Adjusted[] = [];
  for (const row of rows) {
    const cells = cellsByName(header, row);
    if (cells === undefined) {
      leftOut.push({ line: row.line, reason: 'cells', detail: '' });
      continue;
    }
    const read = readOwnFlag(
      flagOf((column) => arm(cells.get(column) ?? ''), context),
      row.line,
    );
    if ('leftOut' in read) leftOut.push(read.leftOut);
    else {
      flags.push(read.flag);
      adjusted.push(...read.adjusted);
    }
  }
  return { source: 'csv', flags, leftOut, adjusted };
}

/** Not checked yet; what a dropped column held is made anew or empty. */
function flagOf(cell: (column: CsvColumn) => string, { now, dayOf }: ImportContext): unknown {
  const orNull = (column: CsvColumn): string | null => cell(column) || null;
  const address = cell('address');
  const savedAt = cell('savedAt') || (cell('savedOn') === '' ? now.at : `${cell('savedOn')}T00:00:00.000Z`);
  const publisher = { id: cell('publisher.id'), name: cell('publisher.name'), domain: cell('publisher.domain') };
  const [date, precision, rule, quote, where] = (['date', 'precision', 'rule', 'quote', 'where'] as const).map((name) =>
    cell(`published.${name}`),
  );
  return {
    id: cell('id') || (pageKey(address) ?? address),
    address: cell('id') === '' ? (cleanAddress(address) ?? address) : address,
    canonical: orNull('canonical'),
    alsoSeenAt: fromCell(cell('alsoSeenAt')),
    title: cell('title'),
    language: cell('language'),
    author: orNull('author'),
    publisher: publisher.id === '' ? null : publisher,
    // A name without an identifier was never more than a claim.
    claimed: orNull('claimed') ?? (publisher.id === '' ? orNull('publisher.name') : null),
    ...(cell('writtenBy') !== '' && { writtenBy: cell('writtenBy') }),
    // A day whose evidence was dropped is nobody's word.
    published: date === '' || rule === '' ? null : { date, precision, rule, quote, where },
    topics: fromCell(cell('topics')),
    passage: cell('passage'),
    note: cell('note'),
    tags: cleanTags(fromCell(cell('tags'))),
    due: orNull('due'),
    state: cell('state') || 'to-review',
    reviewedOn: orNull('reviewedOn'),
    savedOn: cell('savedOn') || dayOf(savedAt),
    savedAt,
    noteEditedAt: cell('noteEditedAt') || (cell('note') === '' ? '' : savedAt),
    earlierNotes: jsonOf(cell('earlierNotes')),
    editedAt: cell('editedAt') || savedAt,
  };
}

/** Text that is no JSON stays text, for the schema to refuse. */
function jsonOf(text: string): unknown {
  if (text === '') return [];
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
