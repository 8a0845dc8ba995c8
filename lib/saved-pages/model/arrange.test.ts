import { describe, expect, test } from 'vitest';
import { arrange, everything, isDue, listFlag, type Arrangement } from './arrange';
import { flagsOverTime } from './flags-over-time';
import { sampleFlag } from './sample-flags';

const today = '2026-11-24';
const flags = [
  sampleFlag(3, {
    title: 'Café Élysée',
    state: 'to-review',
    due: '2026-11-24',
    tags: ['x'],
    topics: ['a', 'b'],
    publisher: { id: 'p', name: 'Zeitung', domain: 'z.de' },
    note: 'İstanbul',
    savedOn: '2026-11-03',
  }),
  sampleFlag(2, {
    title: 'Бюджет',
    state: 'to-review',
    due: '2026-11-25',
    tags: [],
    topics: ['b'],
    publisher: null,
    claimed: 'Dawn',
    address: 'https://www.blog.org/2',
    note: '',
    savedOn: '2026-11-02',
  }),
  sampleFlag(1, {
    title: 'about',
    state: 'reviewed',
    due: '2020-01-01',
    tags: ['x', 'y'],
    topics: [],
    publisher: null,
    claimed: null,
    address: 'https://a.org/1',
    note: '',
    savedOn: '2026-09-01',
    published: null,
  }),
];
const listed = flags.map((flag) => listFlag(flag));
const run = (changes: Partial<Arrangement>) => arrange(listed, { ...everything, ...changes }, today);
const titles = (changes: Partial<Arrangement>) => run(changes).flags.map(({ title }) => title);

test('a flag is due on its day, not before, and not when it is reviewed', () => {
  expect(flags.map((flag) => isDue(flag, today))).toEqual([true, false, false]);
});

describe('search', () => {
  test.each([
    ['without accents', 'cafe elysee', ['Café Élysée']],
    ['in the note, Turkish capital', 'istanbul', ['Café Élysée']],
    ['in Cyrillic, any case', 'БЮДЖЕТ', ['Бюджет']],
    ['all words, in any field', 'blog бюд', ['Бюджет']],
    ['the host', 'blog.org', ['Бюджет']],
    ['whom the page claims', 'dawn', ['Бюджет']],
    ['a tag', 'y', ['Café Élysée', 'about']],
    ['nothing', '   ', ['Café Élysée', 'Бюджет', 'about']],
    ['pattern characters are text', '.*', []],
  ])('%s', (_, search, found) => {
    expect(titles({ search })).toEqual(found);
  });
});

describe('facets', () => {
  const choose = (chosen: Partial<Arrangement['chosen']>) => ({ chosen: { ...everything.chosen, ...chosen } });
  test('count everything at first', () => {
    const { facets } = run({});
    expect(facets.state).toEqual({ 'to-review': 2, due: 1, reviewed: 1 });
    expect([...facets.topic]).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect([...facets.publisher]).toEqual([
      ['p', 1],
      ['host:blog.org', 1],
      ['host:a.org', 1],
    ]);
    expect([...facets.tag]).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
  });
  test('a choice narrows the list and the other facets, not its own counts', () => {
    const { flags: found, facets } = run(choose({ topic: ['a'] }));
    expect(found.map(({ title }) => title)).toEqual(['Café Élysée']);
    expect(facets.topic.get('b')).toBe(2);
    expect(facets.state).toEqual({ 'to-review': 1, due: 1, reviewed: 0 });
  });
  test('values of one facet are alternatives, facets add up', () => {
    expect(titles(choose({ topic: ['a', 'b'] }))).toHaveLength(2);
    expect(titles(choose({ topic: ['b'], publisher: ['host:blog.org'] }))).toEqual(['Бюджет']);
    expect(titles(choose({ topic: ['a'], publisher: ['host:blog.org'] }))).toEqual([]);
    expect(titles(choose({ state: ['due'] }))).toEqual(['Café Élysée']);
  });
});

describe('sort and group', () => {
  test.each([
    ['newest', ['Café Élysée', 'Бюджет', 'about']],
    ['oldest', ['about', 'Бюджет', 'Café Élysée']],
    ['due', ['Café Élysée', 'Бюджет', 'about']],
    ['published', ['Café Élysée', 'Бюджет', 'about']],
    ['title', ['about', 'Café Élysée', 'Бюджет']],
    ['publisher', ['about', 'Бюджет', 'Café Élysée']],
  ] as const)('%s', (sort, expected) => {
    expect(titles({ sort })).toEqual(expected);
  });
  test('groups begin where their value begins', () => {
    expect(run({ group: 'month' }).groups).toEqual([
      { start: 0, value: '2026-11' },
      { start: 2, value: '2026-09' },
    ]);
    expect(run({ group: 'publisher' }).groups.map(({ value }) => value)).toEqual(['host:a.org', 'host:blog.org', 'p']);
  });
});

test('flags over time have every month between, by state', () => {
  expect(flagsOverTime(flags, 24)).toEqual([
    { month: '2026-09', 'to-review': 0, reviewed: 1 },
    { month: '2026-10', 'to-review': 0, reviewed: 0 },
    { month: '2026-11', 'to-review': 2, reviewed: 0 },
  ]);
  expect(flagsOverTime(flags, 1)).toHaveLength(1);
  expect(flagsOverTime([], 24)).toEqual([]);
});
