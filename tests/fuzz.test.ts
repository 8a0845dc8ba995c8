import path from 'node:path';
import { expect, test } from 'vitest';
import { cachedDataset } from '@/tools/inspect/cached-dataset';
import { decodeHtml } from '@/tools/inspect/read-html';
import { mutatedPage } from './support/fuzz/mutations';
import { Random } from './support/fuzz/random';
import { readMutated } from './support/fuzz/read-mutated';
import { goldenPages } from './support/golden-pages';

const dataset = await cachedDataset(path.resolve(import.meta.dirname, '..'));
const pages = await goldenPages();
const mutations = 60;

// More of them, and in a browser: npm run bench:fuzz
test(`${mutations} odd forms of our pages are read and answered without a fault`, async () => {
  const faults: string[] = [];
  for (let seed = 1; seed <= mutations; seed++) {
    const page = pages[seed % pages.length];
    if (page === undefined) throw new Error('no pages');
    const { how, bytes } = mutatedPage(decodeHtml(page.bytes), new Random(seed));
    const found = await readMutated(bytes, page.expected.url, '2026-11-24', dataset);
    faults.push(...found.map((fault) => `${page.name}, seed ${seed} (${how}): ${fault}`));
  }
  expect(faults).toEqual([]);
});
