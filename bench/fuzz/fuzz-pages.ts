import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { goldenPages } from '@/tests/support/golden-pages';
import { mutatedPage } from '@/tests/support/fuzz/mutations';
import { Random } from '@/tests/support/fuzz/random';
import { decodeHtml } from '@/tools/inspect/read-html';
import { corpora } from '../corpora';

export interface FuzzCase {
  readonly seed: number;
  readonly name: string;
  readonly how: string;
  readonly bytes: Uint8Array;
}

interface Source {
  readonly name: string;
  readonly html: string;
}

/** The pages that are mutated: ours, and those of the corpus where it is there. */
export async function fuzzSources(): Promise<readonly (readonly [Source, ...Source[]])[]> {
  const golden = (await goldenPages()).map(({ name, bytes }) => ({ name, html: decodeHtml(bytes) }));
  const folder = path.join(corpora(), 'dates/fundus/pages');
  if (!existsSync(folder)) console.log(`Our own pages alone: there is no ${path.basename(corpora())}/dates/fundus`);
  const names = existsSync(folder) ? (await readdir(folder)).toSorted() : [];
  const saved = await Promise.all(
    names.map(async (name) => ({ name, html: decodeHtml(await readFile(path.join(folder, name))) })),
  );
  return [golden, saved].filter((set): set is [Source, ...Source[]] => set.length > 0);
}

/** One mutation of one of the pages; the seed alone decides on it. */
export function fuzzCase(sources: Awaited<ReturnType<typeof fuzzSources>>, seed: number): FuzzCase {
  const random = new Random(seed);
  const [first] = sources;
  if (first === undefined) throw new Error('no pages');
  const { name, html } = random.pick(sources[random.below(sources.length)] ?? first);
  return { seed, name, ...mutatedPage(html, random) };
}
