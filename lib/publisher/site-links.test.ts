import { expect, test } from 'vitest';
import { readFacts } from '@/lib/page/read-facts';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { siteLinks } from './site-links';

const linksOf = (foot: string, policies: Parameters<typeof siteLinks>[1] = []) =>
  siteLinks(
    readFacts(
      parse5Tree(`<body><p>The council met. <a href="/about">About</a></p><footer>${foot}</footer>`),
      'https://gazette.example/2026/a',
    ),
    policies,
  );

test.each([
  ['<a href="/x/17">Impressum</a>', 'imprint', 'https://gazette.example/x/17'],
  ['<a href="/ueber-uns.html">Verlag</a>', 'about', 'https://gazette.example/ueber-uns.html'],
  ['<a href="https://group.example/masthead">People</a>', 'masthead', 'https://group.example/masthead'],
  ['<a href="/c">Corrections &amp; clarifications</a>', 'corrections', 'https://gazette.example/c'],
  ['<a href="/k">Künye</a>', 'imprint', 'https://gazette.example/k'],
])('%s leads to the %s page', (foot, what, url) => {
  expect(linksOf(foot)).toEqual([{ what, url }]);
});

test.each(['<a href="/weather">Weather</a>', '<a href="mailto:a@gazette.example">Imprint</a>', ''])(
  '%s leads to none, and neither does a link of the text',
  (foot) => expect(linksOf(foot)).toEqual([]),
);

test('what the page declares counts before a link', () => {
  const declared = [{ name: 'ethicsPolicy', url: 'https://gazette.example/declared' }];
  expect(linksOf('<a href="/ethics">Ethics</a>', declared)).toEqual([
    { what: 'ethics', url: 'https://gazette.example/declared' },
  ]);
});
