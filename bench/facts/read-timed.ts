import path from 'node:path';
import { buildReport } from '@/lib/report/build-report';
import { parsePageFacts } from '@/lib/page/page-facts';
import { readFacts } from '@/lib/page/read-facts';
import { cachedDataset } from '@/tools/inspect/cached-dataset';
import { parse5Tree } from '@/tools/inspect/parse5-tree';

const dataset = await cachedDataset(path.resolve(import.meta.dirname, '../..'));

/** Reads a page once and says what each part of it took. The browser parses by itself: only the rest is ours. */
export async function documentReading({ name, html }: { readonly name: string; readonly html: string }) {
  const start = performance.now();
  const tree = parse5Tree(html);
  const parsed = performance.now();
  const facts = parsePageFacts(readFacts(tree, 'http://bad.example/page'));
  const read = performance.now();
  await buildReport(dataset, facts, 'http://bad.example/page', '2026-11-24');
  const answered = performance.now();
  return { name, parseMs: parsed - start, readMs: read - parsed, answerMs: answered - read, steps: facts.steps };
}
