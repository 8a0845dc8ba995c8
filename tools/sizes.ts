import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';

const output = path.resolve(import.meta.dirname, '../.output');
const packageLimit = 10_000_000;
const readerLimit = 40_000;
/** The parts of the package, by the beginning of the path; the first that fits. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['page reader', /^page-reader/u],
  ['page watcher', /^page-watcher/u],
  ['dataset: publishers', /^dataset\/publisher/u],
  ['dataset: topics', /^dataset\/topic/u],
  ['dataset: the rest', /^dataset\//u],
  ['PDF: character maps', /^pdf\/cmaps\//u],
  ['PDF: parser', /^assets\/pdf-worker/u],
  ['PDF: library', /^chunks\/pdf-/u],
  ['languages', /^(?:locales|_locales|display-names)\//u],
  ['icons', /^icons\//u],
  ['styles', /\.css$/u],
  ['scripts', /\.m?js$/u],
];

interface Size {
  files: number;
  raw: number;
  packed: number;
}

async function partsOf(folder: string): Promise<Map<string, Size>> {
  const sizes = new Map<string, Size>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const relative = path.relative(folder, file).split(path.sep).join('/');
    const name = parts.find(([, pattern]) => pattern.test(relative))?.[0] ?? 'the rest';
    const bytes = await readFile(file);
    const size = sizes.get(name) ?? { files: 0, raw: 0, packed: 0 };
    size.files++;
    size.raw += bytes.length;
    size.packed += deflateRawSync(bytes, { level: 9 }).length;
    sizes.set(name, size);
  }
  return sizes;
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(11);
const problems: string[] = [];
for (const browser of ['chrome', 'firefox']) {
  const folder = path.join(output, `${browser}-mv3`);
  const sizes = await partsOf(folder);
  console.log(browser.padEnd(24), 'files'.padStart(6), 'unpacked'.padStart(11), 'packed'.padStart(11));
  for (const [name, { files, raw, packed }] of [...sizes].toSorted((a, b) => b[1].packed - a[1].packed)) {
    console.log(name.padEnd(24), String(files).padStart(6), kB(raw), kB(packed));
  }
  const zip = (await readdir(output)).find((name) => name.endsWith(`-${browser}.zip`));
  if (zip === undefined) throw new Error(`no package for ${browser} in .output; run npm run zip`);
  const { size } = await stat(path.join(output, zip));
  console.log(`package ${zip}`.padEnd(42), kB(size), `  at most${kB(packageLimit)}`);
  if (size > packageLimit) problems.push(`the package for ${browser} is too large: ${size}`);
  const reader = (await stat(path.join(folder, 'page-reader.js'))).size;
  console.log('page reader, unpacked'.padEnd(42), kB(reader), `  at most${kB(readerLimit)}\n`);
  if (reader > readerLimit) problems.push(`the page reader for ${browser} is too large: ${reader}`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
