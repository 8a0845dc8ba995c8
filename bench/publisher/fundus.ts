/**
 * The publishers of the pages of the Fundus corpus: `npx tsx bench/publisher/fundus.ts [../shared/corpora/dates/fundus]`.
 * Prints how many are found by host, for how many the label is one of the record's names, and every difference.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { openDataset } from '@/lib/report/dataset';
import { readFacts } from '@/lib/page/read-facts';
import { findPublisher } from '@/lib/publisher/find-publisher';
import { foldName } from '@/lib/publisher/names-by-word';
import { compileFolder } from '@/tools/inspect/dataset-files';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { readHtml } from '@/tools/inspect/read-html';

const Label = v.object({ file: v.string(), url: v.string(), publisher_name: v.nullable(v.string()) });

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.resolve(process.argv[2] ?? path.join(root, '../shared/corpora/dates/fundus'));
const files = await compileFolder(path.join(root, 'data'));
const dataset = openDataset(async (file) => files.get(file));
const labels = (await readFile(path.join(folder, 'labels.jsonl'), 'utf8'))
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => v.parse(Label, JSON.parse(line)));

let found = 0;
let exact = 0;
let folded = 0;
let claimed = 0;
let unlabelled = 0;
let timeMs = 0;
for (const { file, url, publisher_name: label } of labels) {
  const facts = readFacts(parse5Tree(await readHtml(path.join(folder, file))), url);
  const start = performance.now();
  const { publisher, record, claimed: named } = await findPublisher(facts, url, dataset);
  timeMs += performance.now() - start;
  const { host } = new URL(url);
  if (named !== null) {
    claimed++;
    console.log(
      `claimed     ${host}: “${named.name}” by ${named.how}${named.id === undefined ? '' : ` (${named.id})`}`,
    );
  }
  if (publisher === null || record === null) {
    console.log(`NOT FOUND   ${host}: “${label}”`);
    continue;
  }
  found++;
  const names = [...Object.values(record.names), ...(record.aliases ?? [])];
  if (label === null) unlabelled++;
  else if (names.includes(label)) exact++;
  else if (names.some((name) => foldName(name) === foldName(label))) {
    folded++;
    console.log(`same folded ${host}: “${label}”, record: ${names.slice(0, 3).join(' · ')}`);
  } else console.log(`differs     ${host}: “${label}”, record: ${names.slice(0, 6).join(' · ')}`);
}
const share = (count: number, of: number) => `${count} of ${of} (${((100 * count) / of).toFixed(1)} %)`;
const labelled = labels.length - unlabelled;
console.log(`found by host: ${share(found, labels.length)}`);
console.log(
  `label is a name of the record: ${share(exact, labelled)}; case, hyphens and “the” aside: ${share(exact + folded, labelled)}`,
);
console.log(`claimed where it should be null: ${claimed}; ${(timeMs / labels.length).toFixed(1)} ms a page`);
