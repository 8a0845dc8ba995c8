/**
 * What is known of the publishers of real article pages: `npm run bench:background [-- --missing]`.
 * Reads `$MASTHEAD_CORPORA/dates/fundus`. An owner that one open list alone names does not count, nor do kind, country,
 * language, names and what was looked for in vain.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { findByAddress } from '@/lib/publisher/find-by-address';
import { ownershipOf } from '@/lib/publisher/ownership';
import { openDataset } from '@/lib/report/dataset';
import type { CompiledPublisher } from '@/lib/schema/compiled';
import type { FactField } from '@/lib/schema/fact-kinds';
import { compileFolder } from '@/tools/inspect/dataset-files';
import { corpora } from '../corpora';

const Label = v.object({ url: v.string() });
const uncounted: ReadonlySet<FactField> = new Set(['kind', 'languages', 'audience', 'beats', 'legalCountry']);

/** Facts that a reader could ask for; a seat counts with its town only, being known by its country else. */
const counted = ({ facts }: CompiledPublisher) =>
  facts.filter(
    (fact) =>
      !uncounted.has(fact.field) &&
      fact.weak !== true &&
      fact.status !== 'superseded' &&
      !(fact.field === 'seat' && fact.value.city === undefined),
  );

const root = path.resolve(import.meta.dirname, '../..');
const files = await compileFolder(path.join(root, 'data'));
const dataset = openDataset(async (file) => files.get(file));
const credits = await dataset.credits();
const lines = (await readFile(path.join(corpora(), 'dates/fundus/labels.jsonl'), 'utf8')).trim().split('\n');

const rows: { host: string; isOwned: boolean; facts: number; hasPolicy: boolean }[] = [];
for (const line of lines) {
  const { url } = v.parse(Label, JSON.parse(line));
  const { match } = await findByAddress(url, (domain) => dataset.publishersOf(domain));
  const publisher = match?.publisher;
  const ownership = publisher === undefined ? null : ownershipOf(publisher, credits);
  const owner = ownership?.chain[0];
  rows.push({
    host: new URL(url).host,
    isOwned: (owner !== undefined && owner.weak !== true) || (ownership?.self ?? null) !== null,
    facts: publisher === undefined ? 0 : counted(publisher).length,
    hasPolicy: publisher?.facts.some(({ field }) => field === 'policy') ?? false,
  });
}
const share = (test: (row: (typeof rows)[number]) => boolean): string =>
  `${rows.filter(test).length} of ${rows.length} (${((100 * rows.filter(test).length) / rows.length).toFixed(1)} %)`;
const sorted = rows.map(({ facts }) => facts).toSorted((a, b) => a - b);
console.log(`an owner, or what kind of body it is itself: ${share(({ isOwned }) => isOwned)}; aim 90 %`);
console.log(
  `facts: median ${sorted[Math.floor(sorted.length / 2)]}, eight or more on ${share(({ facts }) => facts >= 8)}`,
);
console.log(`a policy of its own: ${share(({ hasPolicy }) => hasPolicy)}; aim 35 %`);
if (process.argv.includes('--missing'))
  for (const { host, isOwned, facts } of rows.filter((row) => !row.isOwned || row.facts < 8))
    console.log(`  ${host}: ${facts} facts${isOwned ? '' : ', no owner'}`);
