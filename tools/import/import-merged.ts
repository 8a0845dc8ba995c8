/**
 * Imports the merged publishers: `npx tsx tools/import/import-merged.ts ../shared/data/publishers`.
 * Writes data/imported/<source>/{source.json,publishers.jsonl}, each value under the source that states it.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { isPublicSuffix } from '@/lib/url/registrable-domain';
import { withoutWww } from '@/lib/url/without-www';
import { ImportedPublisher, ImportedSource } from '@/lib/schema/imported-record';
import { readKagiNames } from './kagi-names';
import { type MergedRow, parseRows } from './merged-row';
import { readOwnerPages } from './owner-pages';
import { leftOutFor } from './passes';
import { RawWitness } from './raw-witness';
import { sourceCredits } from './source-credits';
import { splitBySource } from './split-by-source';
import { isHouseUnderAnotherHost, withProvenance } from './title-rows';

type Lines = Map<string, ImportedPublisher[]>;

/** The code of the data set that was gathered from owners' own pages. */
const ownerPages = 'LND23';

const root = path.resolve(import.meta.dirname, '../..');
const from = path.resolve(process.argv[2] ?? '../shared/data/publishers');
const read = async (name: string) => parseRows(await readFile(path.join(from, name), 'utf8'));

const merged = await read('merged.jsonl');
const titles = await read('titles_on_hosts.jsonl');
const witness = new RawWitness(from);
const kagiNames = await readKagiNames(from);
const leftOut = new Map<string, number>();
const lines: Lines = new Map();
const byDomain = new Map(merged.map((row) => [row.domain, row]));
const hosts = new Set<string>();
for (const row of merged) add(row, row.domain);
for (const title of titles) {
  const host = withoutWww(title.host ?? '');
  const domainRow = byDomain.get(title.domain);
  const row = withProvenance(title, domainRow, witness);
  if (hosts.has(host)) count('title: host is already there');
  else if (isHouseUnderAnotherHost(title, domainRow)) addHost(title.domain, host);
  else if (row.name === undefined && domainRow?.multi_tenant !== true) count('title: without a name');
  else if (row.name === undefined && row.type?.startsWith('media company') === true) count('title: without a name');
  else add(row, host);
}
for (const line of await readOwnerPages(from))
  if (isHost(line.d)) lines.set(ownerPages, [...(lines.get(ownerPages) ?? []), line]);
await write();
report();

function add(row: MergedRow, host: string): void {
  const reason = leftOutFor(row) ?? (isHost(host) ? undefined : 'not a registrable host');
  if (reason !== undefined) return count(reason);
  let isStated = false;
  for (const [code, line] of splitBySource(row, host, kagiNames.get(host))) {
    const hasFacts = Object.keys(line).some((key) => key !== 'd' && key !== 'x');
    if (!sourceCredits.has(code) || !hasFacts) continue;
    const list = lines.get(code) ?? [];
    list.push(v.parse(ImportedPublisher, line));
    lines.set(code, list);
    isStated ||= line.k !== undefined || line.n !== undefined;
  }
  if (isStated) hosts.add(host);
  else count('no imported source states its name or kind');
}

/** Gives a house one more of its hosts; where it holds for all below it, there is nothing to add. */
function addHost(domain: string, host: string): void {
  count('title: the house itself');
  const line = [...lines.values()].flat().find(({ d, x }) => d === domain && x === 1);
  if (line !== undefined) line.h = [...(line.h ?? []), host];
}

/** Neither a public suffix nor a single label: `blogspot.com` is no publisher's host. */
function isHost(host: string): boolean {
  return /^[a-z0-9_.-]+$/u.test(host) && !/(^|\.)-|-(\.|$)/u.test(host) && !isPublicSuffix(host);
}

function count(reason: string): void {
  leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
}

async function write(): Promise<void> {
  const folder = path.join(root, 'data/imported');
  for (const [code, list] of lines) {
    const credit = sourceCredits.get(code);
    if (credit === undefined) continue;
    await rm(path.join(folder, credit.folder), { recursive: true, force: true });
    await mkdir(path.join(folder, credit.folder), { recursive: true });
    const text = list
      .toSorted((a, b) => (a.d < b.d ? -1 : 1))
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('');
    await writeFile(path.join(folder, credit.folder, 'publishers.jsonl'), text);
    const source = v.parse(ImportedSource, credit.source);
    await writeFile(path.join(folder, credit.folder, 'source.json'), `${JSON.stringify(source, null, 2)}\n`);
  }
}

function report(): void {
  for (const [code, list] of lines) console.log(code.padEnd(5), list.length);
  console.log(`publishers: ${hosts.size}`);
  for (const [reason, number] of [...leftOut].toSorted(([, a], [, b]) => b - a))
    console.log(`left out: ${number} ${reason}`);
}
