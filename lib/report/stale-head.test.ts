import { describe, expect, test } from 'vitest';
import { reportOf, smallDataset } from '@/tests/support/report-of';
import { buildReport } from './build-report';
import { createFlag } from '@/lib/saved-pages/model/create-flag';
import { flagSource } from '@/lib/saved-pages/model/flag-source';
import { noon } from '@/lib/saved-pages/model/sample-flags';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { readFacts } from '@/lib/page/read-facts';

const site = 'https://news.example';
/** The head of article A over the text of article B, as a site leaves it that goes on without loading. */
const page = (canonical: string) => `<!doctype html><html lang="en"><head><title>Bread is dear – News</title>
<link rel="canonical" href="${canonical}"><meta property="og:title" content="Bread is dear">
<meta name="author" content="Ada Moss"><meta property="article:published_time" content="2020-03-06">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bread is dear","datePublished":"2020-03-06","author":{"name":"Ada Moss"}}</script>
</head><body><h1>Bees sleep</h1><p>By Ben Fern</p><p>Published on 5 May 2023</p><p>Bees sleep in the flowers, and wake when the sun is on them.</p></body></html>`;
const read = (html: string, address: string, loaded: string) =>
  buildReport(smallDataset(), readFacts(parse5Tree(html), address, loaded), address, '2026-11-24');
const flagOf = (report: Awaited<ReturnType<typeof read>>) => createFlag(flagSource(report), '', noon);

describe('a page that went on to another address without loading', () => {
  test.each([
    ['/b-2', '/a-1', '/a-1'],
    ['/?p=2', '/?p=1', '/?p=1'],
    ['/#/b-2', '/#/a-1', '/'],
    ['/b-2', '/a-1', ''],
  ])('at %s, loaded as %s, with the canonical address “%s”, has nothing of the head', async (at, loaded, canonical) => {
    const address = site + at;
    const report = await read(page(canonical && site + canonical), address, site + loaded);
    expect(report).toMatchObject({ title: 'Bees sleep', canonical: null, published: { date: '2023-05-05' } });
    expect(report.declared.authors[0]?.name).toBe('Ben Fern');
    expect(flagOf(report)).toMatchObject({ address, canonical: null, alsoSeenAt: [] });
  });

  test.each([
    ['/b-2', '/b-2'],
    ['/b-2?from=menu', '/b-2'],
    ['/b-2#comments', '/b-2'],
    ['/#/b-2', '/#/b-2'],
  ])('at %s, with a head that declares %s, is read with it', async (at, canonical) => {
    const report = await read(page(site + canonical), site + at, `${site}/a-1`);
    expect(report).toMatchObject({ title: 'Bread is dear', published: { date: '2020-03-06' } });
  });
});

test.each([
  ['/a-1', '/a-1', '/2020/bread'],
  ['/a-1#part', '/a-1', '/2020/bread'],
  ['/a-1', '/a-1?utm_source=x', '/2020/bread'],
])('a page at %s that was loaded as %s may have any canonical address on its site', async (at, loaded, canonical) => {
  const report = await read(page(site + canonical), site + at, site + loaded);
  expect(report).toMatchObject({ title: 'Bread is dear', canonical: site + canonical });
});

test('a saved page is taken for one that was loaded at its address', async () => {
  expect((await reportOf(page(`${site}/2020/bread`), `${site}/a-1`)).title).toBe('Bread is dear');
});

test('articles that a site shows under routes are two pages', async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(async (n) => flagOf(await read(page(`${site}/`), `${site}/#/article/${n}`, `${site}/#/article/${n}`))),
  );
  expect(first?.id).toBe('news.example#/article/1');
  expect(second?.id).toBe('news.example#/article/2');
});
