import { decodeText } from './decode-text';
import { parseBookmarks } from './formats/bookmarks-html';
import { parseMastheadCsv } from './formats/masthead-csv';
import { parseMastheadJson } from './formats/masthead-json';
import { parseOmnivore } from './formats/omnivore-json';
import { parsePocketCsv } from './formats/pocket-csv';
import { parsePocketHtml } from './formats/pocket-html';
import { parseRaindropCsv } from './formats/raindrop-csv';
import { parseWallabag } from './formats/wallabag-json';
import { importLimits } from './import-limits';
import { refuse, type ImportContext, type ImportRows, type Refused } from './import-rows';
import { readCsv } from './read-csv';
import { readJson } from './read-json';
import { isZip, unpackZip } from './unpack-zip';

/** A file's rows, with what it is called: in an archive, by its name there. */
export interface ParsedFile extends ImportRows {
  readonly name: string;
  /** The file is not in UTF-8, and this was taken for its encoding. */
  readonly assumed?: 'windows-1252';
}
export interface RefusedFile extends Refused {
  readonly name: string;
}

type Result = ImportRows | Refused | undefined;

/** Parses a file of any format that we know, by what it holds and never by its name. An archive holds several. */
export function parseImport(name: string, bytes: Uint8Array, context: ImportContext): (ParsedFile | RefusedFile)[] {
  if (!isZip(bytes)) return [parseOne(name, bytes, context)];
  const archive = unpackZip(bytes);
  if ('refused' in archive) return [{ name, ...archive }];
  const highlights = new Map([...archive.highlights].map(([slug, text]) => [slug, decodeText(text).text]));
  const parsed: (ParsedFile | RefusedFile)[] = [];
  let pages = 0;
  for (const file of archive.lists) {
    const list = parseOne(file.name, file.bytes, { ...context, highlights });
    parsed.push(list);
    if ('flags' in list) pages += list.flags.length + list.leftOut.length;
    if (pages > importLimits.rows) return [{ name, ...refuse({ reason: 'tooMany' }) }];
  }
  // An archive holds other things as well; one that holds nothing else is not ours to read.
  const known = parsed.filter((file) => !('refused' in file && ['unknown', 'empty'].includes(file.refused.reason)));
  return known.length === 0 ? [{ name, ...refuse({ reason: 'unknown' }) }] : known;
}

function parseOne(name: string, bytes: Uint8Array, context: ImportContext): ParsedFile | RefusedFile {
  const { text, assumed } = decodeText(bytes);
  const rows = parseText(text, context) ?? refuse({ reason: 'unknown' });
  if ('refused' in rows) return { name, ...rows };
  if (rows.flags.length === 0 && rows.leftOut.length === 0) return { name, ...refuse({ reason: 'empty' }) };
  return { name, ...rows, ...(assumed === undefined ? {} : { assumed }) };
}

function parseText(text: string, context: ImportContext): Result {
  const start = /\S/u.exec(text)?.[0];
  if (start === undefined) return refuse({ reason: 'empty' });
  if (start === '{' || start === '[') return parseJson(text, context);
  return start === '<' ? (parseBookmarks(text, context) ?? parsePocketHtml(text, context)) : parseCsv(text, context);
}

function parseJson(text: string, context: ImportContext): Result {
  const file = readJson(text, context.watch);
  if ('refused' in file) return file;
  return parseMastheadJson(file) ?? parseOmnivore(file, context) ?? parseWallabag(file, context);
}

function parseCsv(text: string, context: ImportContext): Result {
  const file = readCsv(text, context.watch);
  if ('refused' in file) return file;
  const rows = parseMastheadCsv(file, context) ?? parsePocketCsv(file, context) ?? parseRaindropCsv(file, context);
  return rows === undefined || file.damagedAt === undefined
    ? rows
    : refuse({ reason: 'damaged', line: file.damagedAt });
}
