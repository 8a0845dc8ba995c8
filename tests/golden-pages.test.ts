import path from 'node:path';
import { expect, test } from 'vitest';
import { cachedDataset } from '@/tools/inspect/cached-dataset';
import { inspectPage } from '@/tools/inspect/inspect-page';
import { goldenPages } from './support/golden-pages';

const dataset = await cachedDataset(path.resolve(import.meta.dirname, '..'));
const pages = await goldenPages();

test.each(pages.map((page) => [page.name, page] as const))('the page %s gives what it should', async (_, page) => {
  const { url, ...expected } = page.expected;
  const { facts, report } = await inspectPage({ file: page.file, url }, '2026-11-24', dataset);
  if (expected.facts !== undefined) expect(facts).toMatchObject(expected.facts);
  if (expected.report !== undefined) expect(report).toMatchObject(expected.report);
  const wanted = expected.blocks ?? [];
  const texts = new Set(wanted.map(([, text]) => text));
  expect(facts.blocks.filter(({ text }) => texts.has(text)).map(({ place, text }) => [place, text])).toEqual(wanted);
  const all = facts.blocks.map(({ text }) => text).join('\n');
  for (const text of expected.notInText ?? []) expect(all).not.toContain(text);
  const types = facts.structured.map((node) => node.types[0] ?? '');
  if (expected.structured !== undefined) expect(types).toEqual(expected.structured);
  if (expected.structuredAtMost !== undefined) expect(types.length).toBeLessThanOrEqual(expected.structuredAtMost);
});

test('there are at least twenty pages, in at least ten languages', () => {
  const languages = new Set(
    pages.map(({ bytes }) => /lang="?(?<code>[a-z]{2})/u.exec(bytes.toString())?.groups?.['code']),
  );
  expect(pages.length).toBeGreaterThanOrEqual(20);
  expect(languages.size).toBeGreaterThanOrEqual(10);
});
