import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PublisherRecord } from '@/lib/schema/publisher-record';
import { Problems } from './problems';
import { readOwners } from './owners';

const claim = { by: 'Register', url: 'https://register.example/', read: '2026-12-01' };
const ownership = { field: 'ownership', value: { kind: 'private-company' }, claims: [claim] };
const ownedBy = (id: string) => ({ field: 'owner', value: { name: `Group ${id}`, id }, claims: [claim] });
const owner = (id: string, ...facts: object[]): [string, string] => [
  `owners/${id}.json`,
  JSON.stringify({ id, names: { en: `Holding ${id}` }, facts }),
];

const paper = {
  file: 'publishers/xx/paper.json',
  record: v.parse(PublisherRecord, {
    id: 'paper',
    names: { en: 'Paper' },
    domains: [],
    facts: [{ field: 'owner', value: { name: 'paper', id: 'x' }, claims: [claim] }],
  }),
};
function problemsOf(...files: [string, string][]): string[] {
  const problems = new Problems();
  readOwners(new Map(files), [paper], () => undefined, problems);
  return problems.list
    .filter(({ file }) => file !== paper.file)
    .map(({ file, field, reason }) => `${file} ${field}: ${reason}`);
}

test('a chain of owners that ends passes', () =>
  expect(problemsOf(owner('a', ownership, ownedBy('b')), owner('b', ownership))).toEqual([]));

test.each<[string, [string, string][], string]>([
  [
    'a circle',
    [owner('a', ownership, ownedBy('b')), owner('b', ownership, ownedBy('a'))],
    'owners/a.json facts: a owns itself, by way of its owners',
  ],
  ['an unknown owner', [owner('a', ownership, ownedBy('b'))], 'owners/a.json facts.1.value.id: no owner b in owners/'],
  ['no kind of owner', [owner('a')], 'owners/a.json facts: no ownership: what kind of owner it is'],
  [
    'a kind of fact that owners have not',
    [owner('a', ownership, { field: 'beats', value: ['sport'], claims: [claim] })],
    'owners/a.json facts: has a kind of fact that owners have not',
  ],
  [
    'a file of another name',
    [['owners/b.json', owner('a', ownership)[1]]],
    'owners/b.json id: is a, which is not the file’s name',
  ],
])('%s is refused', (_, files, problem) =>
  expect(problemsOf(...files).some((one) => one.startsWith(problem))).toBe(true),
);

test('a publisher that names itself or nobody of ours as its owner is refused', () => {
  const problems = new Problems();
  readOwners(new Map(), [paper], () => undefined, problems);
  expect(problems.list.map(({ field, reason }) => `${field}: ${reason}`)).toEqual([
    'facts.0.value.id: no owner x in owners/',
    'facts.0.value.name: paper owns itself',
  ]);
});
