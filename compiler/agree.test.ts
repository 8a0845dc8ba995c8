import { describe, expect, test } from 'vitest';
import type { ImportedPublisher } from '@/lib/schema/imported-record';
import { foldOwner } from '@/lib/publisher/fold-owner';
import { agreedCountry, agreedKind, ownersOf } from './agree';

type Given = readonly (readonly [string, Partial<ImportedPublisher>])[];
const of = (...given: Given) => given.map(([code, line]) => [code, { d: 'a.ch', ...line }] as const);

describe('the kind', () => {
  test.each<[string, Given, string | undefined]>([
    ['of one list', [['A', { k: 'broadcaster' }]], 'broadcaster'],
    [
      'of most lists',
      [
        ['A', { k: 'newspaper' }],
        ['B', { k: 'newspaper' }],
        ['C', { k: 'broadcaster' }],
      ],
      'newspaper',
    ],
    [
      'of none where lists are even',
      [
        ['A', { k: 'newspaper' }],
        ['B', { k: 'broadcaster' }],
      ],
      undefined,
    ],
    [
      'that says more than news site',
      [
        ['A', { k: 'news-website' }],
        ['B', { k: 'magazine' }],
      ],
      'magazine',
    ],
  ])('%s', (_, given, kind) => expect(agreedKind(of(...given))).toBe(kind));
});

describe('the country', () => {
  test.each<[string, Given, string | undefined]>([
    [
      'of most lists',
      [
        ['A', { c: 'IL' }],
        ['B', { c: 'IL' }],
        ['C', { c: 'IS' }],
      ],
      'IL',
    ],
    [
      'of the host’s ending where lists are even',
      [
        ['A', { c: 'SZ' }],
        ['B', { c: 'CH' }],
      ],
      'CH',
    ],
    [
      'of none where nothing decides',
      [
        ['A', { c: 'BD' }],
        ['B', { c: 'BG' }],
      ],
      undefined,
    ],
    [
      'beside a list that gives a town alone',
      [
        ['A', { t: 'Bern' }],
        ['B', { c: 'CH' }],
      ],
      'CH',
    ],
  ])('%s', (_, given, country) => expect(agreedCountry(of(...given))).toBe(country));
});

test.each([
  ['E. W. Scripps Company', 'E.W. Scripps'],
  ['The New York Times Company', 'New York Times Co.'],
  ['Postmedia Network Inc.', 'Postmedia Network'],
])('%s is %s', (a, b) => expect(foldOwner(a)).toBe(foldOwner(b)));

test('nobody, and the publisher itself, own nothing', () => {
  const line = {
    d: 'a.ch',
    n: 'Figaro',
    o: ['Unknown', 'Groupe Figaro', 'Independent', 'Dassault'].map((name): [string, string] => [name, '']),
  };
  expect(ownersOf(line, new Set())).toEqual([['Dassault', '']]);
});
