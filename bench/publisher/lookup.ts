/**
 * One look-up among 30,000 and among 1,500,000 made publishers, compiled into a temporary folder:
 * `npx tsx bench/publisher/lookup.ts`. Each look-up opens the dataset anew, as a popup does.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writePublisherShards } from '@/compiler/publisher-shards';
import { openDataset } from '@/lib/report/dataset';
import { indexPath } from '@/lib/report/shard';
import { findByAddress } from '@/lib/publisher/find-by-address';
import type { PackedFacts, PackedPublisher } from '@/lib/schema/packed-publisher';

const lookups = 600;
const kinds = ['newspaper', 'broadcaster', 'news-website', 'ngo'] as const;
const facts: Readonly<Record<string, PackedFacts>>[] = kinds.map((k, at) => ({
  'WD KAGI': { k, s: ['US', `Town ${at}`], f: String(1900 + at) },
  IPTV: { l: ['en', 'es'] },
}));

interface Measured {
  readonly count: number;
  readonly shards: number;
  readonly medianMs: number;
  readonly quartilesMs: readonly [number, number];
  readonly largestBytes: number;
}

const small = await measure(30_000);
const large = await measure(1_500_000);
for (const one of [small, large])
  console.log(
    `${one.count} publishers, ${one.shards} shards: median ${one.medianMs.toFixed(3)} ms ` +
      `(quartiles ${one.quartilesMs.map((ms) => ms.toFixed(3)).join(' to ')}), at most ${one.largestBytes} bytes read`,
  );
console.log(`times ${(large.medianMs / small.medianMs).toFixed(2)} (at most 2); 64 KB is ${64 * 1024} bytes`);

async function measure(count: number): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), 'masthead-lookup-'));
  const shards = await compileMade(folder, count);
  const timesMs: number[] = [];
  let largestBytes = 0;
  for (let at = -50; at < lookups; at++) {
    let bytes = 0;
    const dataset = openDataset(async (file) => {
      const text = await readFile(path.join(folder, file), 'utf8');
      bytes += Buffer.byteLength(text);
      return JSON.parse(text) as unknown;
    });
    const host = hostOf((Math.abs(at) * 7919) % count);
    const start = performance.now();
    const { match } = await findByAddress(`https://www.${host}/2020/a.html`, (domain) => dataset.publishersOf(domain));
    if (at >= 0) timesMs.push(performance.now() - start);
    if (match === null) throw new Error(`${host} was not found`);
    largestBytes = Math.max(largestBytes, bytes);
  }
  await rm(folder, { recursive: true });
  timesMs.sort((a, b) => a - b);
  const at = (share: number) => timesMs[Math.floor(timesMs.length * share)] ?? 0;
  return { count, shards, medianMs: at(0.5), quartilesMs: [at(0.25), at(0.75)], largestBytes };
}

async function compileMade(folder: string, count: number): Promise<number> {
  const byDomain = new Map<string, PackedPublisher[]>();
  for (let number = 0; number < count; number++)
    byDomain.set(hostOf(number), [[0, `The Paper of Place ${number}`, facts[number % facts.length] ?? {}]]);
  const files = new Map<string, unknown>();
  const shards = writePublisherShards(byDomain, files);
  files.set(indexPath, { version: '2026-11-24', publishers: { count, curated: 0, shards }, topics: [], credits: {} });
  await mkdir(path.join(folder, 'publishers'), { recursive: true });
  for (const [file, value] of files) await writeFile(path.join(folder, file), JSON.stringify(value));
  return shards;
}

function hostOf(number: number): string {
  return `paper-${number.toString(36)}.example`;
}
