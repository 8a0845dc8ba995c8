/**
 * Reads the five largest imported sources from their own files and looks for each value of data/imported among the
 * rows of its host: `npm run bench:publisher-raw [-- FOLDER [OUT]]`. With OUT the rows are written, a file a source.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportedPublisher } from '@/lib/schema/imported-record';
import { iptv } from '@/tools/import/raw/iptv';
import type { RawRow } from '@/tools/import/raw/raw-source';
import { awesomeNewspapers, localNews, transparencyRegister } from '@/tools/import/raw/tables';
import { wikidata } from '@/tools/import/raw/wikidata';

const root = path.resolve(import.meta.dirname, '../..');
const [folder = path.join(root, '../shared/data/publishers'), out] = process.argv.slice(2);
const listed = 5;

type Field = 'host' | 'name' | 'country' | 'town' | 'language' | 'founded';
const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Every value of a record that its source's own rows could state. */
function* valuesOf({ n, ns = {}, a = [], c, t, l = [], f }: ImportedPublisher): Generator<[Field, string]> {
  for (const name of new Set([n ?? [], Object.values(ns), a].flat())) yield ['name', name];
  if (c !== undefined) yield ['country', c];
  if (t !== undefined) yield ['town', t];
  for (const language of l) yield ['language', language];
  if (f !== undefined) yield ['founded', f];
}

const states = (row: RawRow, field: Field, value: string): boolean => {
  if (field === 'name') return row.names.some((name) => fold(name) === fold(value));
  if (field === 'country') return row.countries.includes(value);
  if (field === 'town') return row.town !== undefined && fold(row.town).includes(fold(value));
  if (field === 'language') return row.languages?.includes(value) ?? false;
  return row.founded?.some((date) => date?.startsWith(value)) ?? false;
};

for (const source of [iptv, wikidata, localNews, transparencyRegister, awesomeNewspapers]) {
  const byHost = new Map<string, RawRow[]>();
  for (const row of await source.read(folder)) byHost.set(row.host, [...(byHost.get(row.host) ?? []), row]);
  if (out !== undefined) {
    await mkdir(out, { recursive: true });
    const lines = [...byHost.values()].flat().map((row) => JSON.stringify(row));
    await writeFile(path.join(out, `${source.id}.jsonl`), `${lines.join('\n')}\n`);
  }
  const text = await readFile(path.join(root, 'data/imported', source.id, 'publishers.jsonl'), 'utf8');
  const seen = new Map<Field, { same: number; differing: string[] }>();
  const note = (field: Field, isSame: boolean, what: string): void => {
    const count = seen.get(field) ?? { same: 0, differing: [] };
    seen.set(field, count);
    if (isSame) count.same++;
    else count.differing.push(what);
  };
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const record = JSON.parse(line) as ImportedPublisher;
    const rows = [record.d, ...(record.h ?? [])].flatMap((host) => byHost.get(host) ?? []);
    note('host', rows.length > 0, record.d);
    if (rows.length === 0) continue;
    for (const [field, value] of valuesOf(record))
      note(
        field,
        rows.some((row) => states(row, field, value)),
        `${record.d} ${value}`,
      );
  }
  console.log(`${source.id}: ${byHost.size} hosts in its own files`);
  for (const [field, { same, differing }] of seen) {
    console.log(
      `  ${field.padEnd(9)} ${same} reproduced, ${differing.length} differ${differing.length > 0 ? ':' : ''}`,
    );
    for (const one of differing.slice(0, listed)) console.log(`    ${one}`);
  }
}
