import { render } from '@testing-library/preact';
import agencies from '@/data/agencies.json?raw';
import carriers from '@/data/carriers.json?raw';
import shared from '@/data/shared-hosts.json?raw';
import { describe, expect, test } from 'vitest';
import { compileDataset } from '@/compiler/compile-dataset';
import { readFacts } from '@/lib/page/read-facts';
import { buildReport } from '@/lib/report/build-report';
import { openDataset } from '@/lib/report/dataset';
import { findElsewhere } from '@/lib/report/elsewhere/find-elsewhere';
import { firstScreenPages } from '@/tests/first-screen/pages';
import { firstScreenSources } from '@/tests/first-screen/sources';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { ReportView } from './ReportView';

const today = '2026-11-24';
const lists = { 'agencies.json': agencies, 'carriers.json': carriers, 'shared-hosts.json': shared };
const files = compileDataset(firstScreenSources(lists));
const dataset = openDataset(async (path) => files.get(path));

async function shown(html: string, url: string): Promise<Element> {
  const report = await buildReport(dataset, readFacts(parse5Tree(html), url), url, today);
  const elsewhere = await findElsewhere(report, dataset, ['en'], []);
  return render(<ReportView report={report} today={today} extras={{ elsewhere }} />).container;
}

const textOf = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  // What is folded is not on the first screen.
  for (const fold of copy.querySelectorAll('details')) fold.remove();
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
};

/** The lines above the parts. */
function firstLines(container: Element): string[] {
  const [outlet, ...above] = [...container.children].filter((part) => part.querySelector(':scope > div > h2') === null);
  const column = outlet?.querySelector('h1')?.parentElement;
  const lines = [...(column?.children ?? [])].filter(({ tagName }) => tagName !== 'DETAILS').map(textOf);
  const below = above.flatMap((part) =>
    Array.from(part.matches('section') ? part.children : part.matches('p') ? [part] : []),
  );
  return [...lines, ...below.filter(({ tagName }) => tagName !== 'DETAILS').map(textOf)];
}

const labels = (container: Element): string[] =>
  [...container.querySelectorAll('h2')].filter((one) => one.closest('details') === null).map(textOf);

describe('the first screen', () => {
  test.each(firstScreenPages.map((page) => [page.kind, page] as const))('%s', async (_, page) => {
    const container = await shown(page.html, page.url);
    expect(firstLines(container)).toEqual(page.says);
    expect(labels(container)).toEqual(page.parts);
    expect(container.textContent).not.toMatch(/\d{4}-\d\d-\d\dT|&\w+;|schema\.org|@type|undefined|null/u);
  });

  test('is held for at least forty kinds of pages', () => {
    expect(new Set(firstScreenPages.map(({ kind }) => kind)).size).toBe(firstScreenPages.length);
    expect(firstScreenPages.length).toBeGreaterThanOrEqual(40);
  });
});
