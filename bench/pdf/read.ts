import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parsePageFacts } from '@/lib/page/page-facts';
import { openingOptions } from '@/lib/pdf/opening-options';
import { pdfLimits } from '@/lib/pdf/pdf-limits';
import { readPdf } from '@/lib/pdf/read-pdf';
import { quartiles } from '../popup/quartiles';

// usage: npm run bench:pdf [-- FOLDER…]
// Reads every PDF below the folders (Debian's documentation packages unless others are given), packed or not, twice:
// as we do, and by pdf.js's own text pass over the same pages. The aim: at least 40, no exception, 1.5 times as long.
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['/usr/share/doc', '/usr/share/developers-reference'];
const [leastFiles, limit] = [40, 1.5];
const characterMaps = `${path.resolve(import.meta.dirname, '../../node_modules/pdfjs-dist/cmaps')}/`;

async function* pdfsBelow(folder: string): AsyncGenerator<{ readonly file: string; readonly bytes: Uint8Array }> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.pdf(?:\.gz)?$/u.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    yield { file, bytes: new Uint8Array(file.endsWith('.gz') ? gunzipSync(bytes) : bytes) };
  }
}

async function timed<Result>(bytes: Uint8Array, read: (pdf: PDFDocumentProxy) => Promise<Result>) {
  const start = performance.now();
  const opening = getDocument({ ...openingOptions, data: bytes.slice(), cMapUrl: characterMaps });
  try {
    const result = await read(await opening.promise);
    return { result, ms: performance.now() - start };
  } finally {
    await opening.destroy();
  }
}

async function textPass(pdf: PDFDocumentProxy): Promise<void> {
  for (let number = 1; number <= Math.min(pdf.numPages, pdfLimits.pages); number++) {
    const page = await pdf.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  if (pdf.numPages > pdfLimits.pages) await (await pdf.getPage(pdf.numPages)).getTextContent();
  await pdf.getMetadata();
}

const seen = new Set<string>();
const ratios: number[] = [];
const [languages, producers] = [new Set<string>(), new Set<string>()];
const problems: string[] = [];
let [ours, theirs, first] = [0, 0, true];
for (const folder of folders) {
  for await (const { file, bytes } of pdfsBelow(folder)) {
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (seen.has(hash)) continue;
    seen.add(hash);
    try {
      if (first) await timed(bytes, textPass); // warms the parser up
      first = false;
      const read = (pdf: PDFDocumentProxy) => readPdf(pdf, `https://docs.example/${path.basename(file)}`);
      const one = await timed(bytes, textPass);
      const other = await timed(bytes, read);
      const [again, otherAgain] = [await timed(bytes, read), await timed(bytes, textPass)];
      const [mine, own] = [Math.min(other.ms, again.ms), Math.min(one.ms, otherAgain.ms)];
      const { facts, legibility, pageCount } = other.result;
      parsePageFacts(facts);
      ours += mine;
      theirs += own;
      ratios.push(mine / own);
      producers.add(
        facts.metadata
          .find(({ name }) => name === 'pdf:producer')
          ?.content.replace(/[\d.].*/u, '')
          .trim() ?? '',
      );
      languages.add(/[./]([a-z]{2}(?:[-_][A-Za-z]{2})?)[./]/u.exec(file)?.[1] ?? 'en');
      const row = [
        mine.toFixed(0),
        'ms',
        `${(mine / own).toFixed(2)}x`,
        `${pageCount} p.`,
        legibility,
        facts.title.slice(0, 60),
      ];
      console.log(path.basename(file).padEnd(34), row.join('  '));
    } catch (error) {
      problems.push(`${file}: ${String(error)}`);
    }
  }
}
const { low, median, high } = quartiles(ratios);
console.log(`\n${ratios.length} PDFs read, ${problems.length} exceptions`);
console.log(`languages: ${[...languages].toSorted().join(' ')}`);
console.log(`producers: ${[...producers].toSorted().join(', ')}`);
console.log(
  `against pdf.js's text pass: ${(ours / theirs).toFixed(2)} times in all; a file ${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`,
);
if (ratios.length < leastFiles) problems.push(`only ${ratios.length} PDFs were found; install some -doc packages`);
if (ours / theirs > limit) problems.push(`more than ${limit} times as long`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
