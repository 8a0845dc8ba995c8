import { expect, test } from 'vitest';
import { listFlag } from './arrange';
import { facetValues, publisherNames } from './facet-values';
import { sampleFlag } from './sample-flags';

test('the most frequent stand first, those alike by name; what is chosen stays with none', () => {
  const counts = new Map([
    ['b', 1],
    ['a', 1],
    ['c', 5],
  ]);
  const values = facetValues(counts, ['gone', 'a'], (value) => value.toUpperCase());
  expect(values.map(({ name, count, chosen }) => [name, count, chosen])).toEqual([
    ['C', 5, false],
    ['A', 1, true],
    ['B', 1, false],
    ['GONE', 0, true],
  ]);
});

test('a publisher has the name of its newest page; a page without one goes by its host, whatever it claims', () => {
  const pages = [
    { id: 'p', name: 'New name', domain: 'p.org' },
    { id: 'p', name: 'Old name', domain: 'p.org' },
    null,
  ].map((publisher, n) =>
    listFlag(sampleFlag(n, { publisher, claimed: 'Dawn', address: `https://www.blog.org/${n}` })),
  );
  expect([...publisherNames(pages)]).toEqual([
    ['p', 'New name'],
    ['host:blog.org', 'blog.org'],
  ]);
});
