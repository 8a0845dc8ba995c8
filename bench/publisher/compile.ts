/** How long the compiler takes, and what the compiled publishers weigh: `npx tsx bench/publisher/compile.ts [data]`. */
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { compileDataset } from '@/compiler/compile-dataset';
import { indexPath, publisherNamesPath } from '@/lib/report/shard';
import { readSources } from '@/tools/inspect/dataset-files';

/** What a ZIP archive adds to each file: local header, entry in the directory, twice the name. */
const zipEntryBytes = 120;
const runs = 5;

const sources = await readSources(path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../../data')));
const timesMs: number[] = [];
let files = compileDataset(sources);
for (let run = 0; run < runs; run++) {
  const start = performance.now();
  files = compileDataset(sources);
  timesMs.push(performance.now() - start);
}
let raw = 0;
let packed = 0;
let largest = 0;
for (const [file, value] of files) {
  if (!file.startsWith('publisher')) continue;
  const text = Buffer.from(JSON.stringify(value));
  raw += text.length;
  packed += deflateRawSync(text, { level: 9 }).length + zipEntryBytes;
  if (file !== publisherNamesPath) largest = Math.max(largest, text.length);
}
const bytesOf = (file: string) => Buffer.byteLength(JSON.stringify(files.get(file)));
timesMs.sort((a, b) => a - b);
console.log(`compiled in ${(timesMs[Math.floor(runs / 2)] ?? 0).toFixed(0)} ms (median of ${runs})`);
console.log(`publishers: ${raw} bytes in files, about ${packed} zipped`);
console.log(
  `largest shard ${largest} + index ${bytesOf(indexPath)} = ${largest + bytesOf(indexPath)} bytes a look-up (at most 65536)`,
);
console.log(`names recognised in text: ${bytesOf(publisherNamesPath)} bytes (at most 300000)`);
