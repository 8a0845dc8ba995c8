import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHtml } from '@/tools/inspect/read-html';
import { baselineDate } from './baseline';
import { corpusFolder, readLabels } from './corpus';
import { libraries, type ReadDate } from './libraries';
import { datesOfHtml } from './read-page';

/** So many labelled pages of the set, from this one on. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
/** What one reader made of a page; the answer is undefined where it threw. */
export interface Reading {
  readonly answer: string | null | undefined;
  readonly ms: number;
}

/** Reads the stretches that the parent process asks for: `reader-process.ts READER SET DAY`. */
const [name = '', set = '', now = ''] = process.argv.slice(2);
const own: Readonly<Record<string, () => Promise<ReadDate>>> = {
  Masthead: async () => async (html, url) => (await datesOfHtml(html, url, now)).published?.date ?? null,
  baseline: async () => async (html) => baselineDate(html),
};
const folder = corpusFolder(set) ?? '';
const pages = readLabels(folder).map(({ file, url }) => ({ html: decodeHtml(readFileSync(join(folder, file))), url }));
const read = await (own[name] ?? libraries[name])?.();
if (read === undefined) throw new Error(`no reader ${name}`);
// Libraries write about broken pages.
console.log = console.warn = console.error = console.debug = () => {};

process.on('message', async ({ from, to }: Stretch) => {
  const readings: Reading[] = [];
  for (const { html, url } of pages.slice(from, to)) {
    const start = performance.now();
    const answer = await read(html, url).catch(() => undefined);
    readings.push({ answer, ms: performance.now() - start });
  }
  process.send?.(readings);
});
process.send?.([]);
