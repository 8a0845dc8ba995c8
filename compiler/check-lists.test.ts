import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkLists } from './check-lists';
import { Problems } from './problems';

function problemsOf(file: string, list: unknown): readonly string[] {
  const problems = new Problems();
  checkLists(new Map([[file, JSON.stringify(list)]]), problems);
  return problems.list.map(({ field, reason }) => `${field}: ${reason}`);
}
const service = (given: object) => ({ services: [{ name: 'A', hosts: ['a.example'], ...given }] });

const noSegments = Object.fromEntries(
  ['article', 'search', 'list', 'live', 'event', 'product', 'profile', 'press-release', 'static', 'video'].map(
    (kind) => [kind, []],
  ),
);

test.each([
  ['archives.json', service({ copies: ['/{stamp}/{address}', '/a?u={address}'], unnamed: ['/{code}'] }), []],
  ['archives.json', service({ hosts: [] }), ['services.0.hosts: Invalid length: Expected >=1 but received 0']],
  ['archives.json', service({ hosts: ['www.a.example'] }), ['www.a.example: is written without www.']],
  ['caches.json', service({ hosts: ['a.example', 'a.example'] }), ['a.example: is there twice']],
  ['caches.json', service({ hosts: ['https://a.example'] }), ['services.0.hosts.0: not a host in ASCII']],
  ['caches.json', service({ copies: ['/{stamp}'] }), ['services.0.copies.0: ends with {address} or {path}']],
  [
    'translators.json',
    service({ copies: ['/{adress}/{address}'] }),
    [/^services\.0\.copies\.0: knows only \{stamp\}/u],
  ],
  ['trackers.json', { everywhere: ['a', 'a'], beginnings: [], hosts: [] }, ['a: is there twice']],
  ['trackers.json', { everywhere: ['a=b'], beginnings: [], hosts: [] }, ['everywhere.0: not the name of a parameter']],
  [
    'page-kinds.json',
    {
      searchParameters: ['q'],
      segments: { ...noSegments, list: ['Tag'] },
      consent: [],
      liveWords: [],
      pressReleaseLabels: ['ab'],
    },
    ['segments.list.0: not a part of a path in lower case', 'pressReleaseLabels.0: not in lower case'],
  ],
  ['proxies.json', { academicSuffixes: [], labels: ['a.b'], hosts: [] }, ['labels.0: not a label of a host']],
  [
    'agencies.json',
    { agencies: [{ name: 'A', hosts: ['a.example'], names: [] }] },
    ['agencies.0: has no name that papers write'],
  ],
] as const)('%s of %j: %j', (file, list, expected) => {
  const found = problemsOf(file, list);
  expect(found).toHaveLength(expected.length);
  for (const [at, reason] of expected.entries()) expect(found[at]).toMatch(reason);
});

test('a host stands in one list of services alone', () => {
  const problems = new Problems();
  const text = JSON.stringify(service({}));
  checkLists(
    new Map([
      ['archives.json', text],
      ['caches.json', text],
    ]),
    problems,
  );
  expect(problems.list.map(({ file, field }) => [file, field])).toEqual([['caches.json', 'a.example']]);
});

test('the lists of this dataset are in order', async () => {
  const names = [
    'common-words',
    'archives',
    'amp-caches',
    'translators',
    'caches',
    'proxies',
    'trackers',
    'agencies',
    'page-kinds',
  ];
  const sources = await Promise.all(
    names.map(
      async (name) =>
        [`${name}.json`, await readFile(path.resolve(import.meta.dirname, `../data/${name}.json`), 'utf8')] as const,
    ),
  );
  const problems = new Problems();
  checkLists(new Map(sources), problems);
  expect(problems.list).toEqual([]);
});
