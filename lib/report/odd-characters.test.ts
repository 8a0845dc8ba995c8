import { expect, test } from 'vitest';
import { badPages } from '@/tests/support/bad-pages';
import { reportOf } from '@/tests/support/report-of';

/** Every text in a value, however deep. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test.each(
  ['an emoji across every limit', 'JSON-LD with half characters', 'names of 500 letters'].map((name) => [
    name,
    badPages.find((make) => make().name === name),
  ]),
)('the report of a page with %s has whole characters only', async (_, make) => {
  const { html = '', title } = make?.() ?? {};
  const report = await reportOf(html, 'http://bad.example/a');
  const texts = textsOf(report);
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((text) => !text.isWellFormed())).toEqual([]);
  expect(report.published?.date).toMatch(/^2020-05-0[34]$/u);
  if (title !== undefined) expect(report.title).toBe(title);
});
