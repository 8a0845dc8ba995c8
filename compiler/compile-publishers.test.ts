import { allNames } from '@/lib/publisher/names-by-word';
import { describe, expect, it } from 'vitest';
import type { CompiledPublisher, PublisherNames } from '@/lib/schema/compiled';
import { openDataset } from '../lib/report/dataset';
import { compileDataset, type Sources } from './compile-dataset';
import { DatasetError } from './problems';

const claim = { by: 'A Register', url: 'https://register.example/1', pageDate: '2024', read: '2026-11-24' };
const record = (id: string, given: object = {}) => ({
  id,
  names: { en: `Paper ${id}` },
  domains: [{ host: `${id}.example` }],
  facts: [{ field: 'kind', value: 'newspaper', claims: [claim] }],
  ...given,
});
const fact = (field: string, value: unknown, given: object = {}) => ({
  facts: [{ field, value, claims: [claim], ...given }],
});
const source = (code: string, given: object = {}) =>
  JSON.stringify({
    code,
    name: `Data ${code}`,
    by: `Data ${code}`,
    url: 'https://data.example/',
    licence: 'CC0-1.0',
    date: '2026-06-01',
    credit: 'somebody',
    ...given,
  });

const words = JSON.stringify({ words: ['regime', 'puppet'], attribution: ['called'] });
const shared = JSON.stringify({ hosts: [{ host: 'tube.example', name: 'Tube', why: 'video' }] });
const sourcesOf = (records: readonly { readonly id: string }[], more: Readonly<Record<string, string>> = {}): Sources =>
  new Map([
    ['loaded-words.json', words],
    ['shared-hosts.json', shared],
    ...records.map((one) => [`publishers/xx/${one.id}.json`, JSON.stringify(one)] as const),
    ...Object.entries(more),
  ]);
const imported = (code: string, lines: readonly object[], given: object = {}) => ({
  [`imported/${code.toLowerCase()}/source.json`]: source(code, given),
  [`imported/${code.toLowerCase()}/publishers.jsonl`]: lines.map((line) => JSON.stringify(line)).join('\n'),
});

function problemsOf(sources: Sources): string[] {
  try {
    compileDataset(sources);
  } catch (error) {
    if (error instanceof DatasetError) return error.message.split('\n');
    throw error;
  }
  return [];
}
async function publishersOf(sources: Sources, domain: string): Promise<readonly CompiledPublisher[]> {
  const files = compileDataset(sources);
  return openDataset(async (file) => structuredClone(files.get(file))).publishersOf(domain);
}

describe('the compiler refuses, naming file, field and reason', () => {
  it.each<[string, object | object[], string]>([
    [
      'a fact without a claim',
      record('a', fact('founded', '1990', { claims: [] })),
      'facts.0.claims: a fact needs a claim',
    ],
    [
      'a host twice',
      [record('a'), record('b', { domains: [{ host: 'a.example' }] })],
      'domains: a.example is in publishers/xx/a.json as well',
    ],
    [
      'a path twice',
      [
        record('a', { domains: [{ host: 'tube.example', path: '/@a' }] }),
        record('b', { domains: [{ host: 'tube.example', path: '/@A' }] }),
      ],
      'as well',
    ],
    [
      'a host that is a public suffix',
      record('a', { domains: [{ host: 'co.uk' }] }),
      'domains.0: co.uk is a public suffix',
    ],
    [
      'a host that a platform gives out',
      record('a', { domains: [{ host: 'github.io' }] }),
      'domains.0: github.io is a public suffix',
    ],
    [
      'a host with www',
      record('a', { domains: [{ host: 'www.a.example' }] }),
      'domains.0: www.a.example is written without www.',
    ],
    [
      'a host that is not in ASCII',
      record('a', { domains: [{ host: 'münchen.example' }] }),
      'domains.0.host: not a host in ASCII',
    ],
    [
      'a shared host without the mark',
      record('a', { domains: [{ host: 'tube.example' }] }),
      'domains.0: tube.example is a shared host',
    ],
    [
      'a contested seat with a country',
      record('a', fact('seat', { city: 'Jerusalem', country: 'IL' })),
      'facts.0: Jerusalem is contested',
    ],
    ['a record without a name', record('a', { names: {} }), 'names: has no name'],
    ['a judging word', record('a', fact('audience', 'readers of the regime')), 'facts.0: “regime” judges'],
    [
      'a judging word of a partner',
      record('a', fact('partner', { name: 'B', what: 'Printed by the puppet council' })),
      'facts.0: “puppet” judges',
    ],
    [
      'a judging word of an end',
      record('a', fact('ended', { date: '2020', what: 'Shut by the puppet council' })),
      'facts.0: “puppet” judges',
    ],
    [
      'an end that was still to come when it was read',
      record('a', fact('ended', { date: '2027', what: 'Ceased publication' })),
      'facts.0: ended of 2027, after it was read on 2026-11-24',
    ],
    [
      'a claim that ends before it begins',
      record('a', { facts: [{ field: 'founded', value: '1990', claims: [{ ...claim, from: '2020', to: '2019' }] }] }),
      'facts.0.claims.0: runs backwards',
    ],
    [
      'a page that is younger than its reading',
      record('a', { facts: [{ field: 'founded', value: '1990', claims: [{ ...claim, pageDate: '2027' }] }] }),
      'facts.0.claims.0: the page of 2027 was read on 2026-11-24',
    ],
    ['a date that is none', record('a', fact('founded', '1990-13')), 'facts.0.value: not a date'],
    ['markup', record('a', fact('legalForm', '<b>company</b>')), 'facts.0.value: has markup'],
    ['a link in a field', record('a', fact('audience', 'see https://a.example')), 'facts.0: holds a link'],
    ['a link in a name', record('a', { names: { en: 'www.a.example' } }), 'names: “www.a.example” holds a link'],
    [
      'an address that is no web address',
      record('a', { facts: [{ field: 'founded', value: '1990', claims: [{ ...claim, url: 'javascript:alert(1)' }] }] }),
      'facts.0.claims.0.url: not an http(s) address',
    ],
    ['a field that no record has', record('a', fact('enemyOf', 'X')), 'facts.0.field'],
    ['a wrong type', record('a', { domains: 'a.example' }), 'domains: Invalid type'],
    [
      'an owner that owns itself',
      [record('a', fact('owner', { name: 'Paper b' })), record('b', fact('owner', { name: 'Paper a' }))],
      'owns itself',
    ],
  ])('%s', (_, given, reason) => {
    const records = [given].flat() as { id: string }[];
    const problems = problemsOf(sourcesOf(records));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.startsWith('publishers/xx/'))).toBe(true);
    expect(problems.join('\n')).toContain(reason);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a line that is not JSON',
      { ...imported('DD', []), 'imported/dd/publishers.jsonl': '{' },
      'imported/dd/publishers.jsonl:1: : not JSON',
    ],
    [
      'a key that is not of our format',
      imported('DD', [{ d: 'a.example', verdict: 'x' }]),
      'imported/dd/publishers.jsonl:1: verdict',
    ],
    [
      'a host twice in one source',
      imported('DD', [{ d: 'a.example' }, { d: 'a.example' }]),
      'publishers.jsonl:2: d: a.example is there twice',
    ],
    [
      'a code of two sources',
      { ...imported('DD', []), 'imported/x/source.json': source('DD') },
      'DD is another source’s code',
    ],
    [
      'owners of a data set without a rule for them',
      imported('DD', [{ d: 'a.example', o: [['A House', '']] }]),
      'publishers.jsonl:1: o: names an owner',
    ],
    ['a name with markup', imported('DD', [{ d: 'a.example', n: '<i>A</i>' }]), 'publishers.jsonl:1: n: has markup'],
    [
      'a shared host twice',
      {
        'shared-hosts.json': JSON.stringify({
          hosts: [
            { host: 'a.example', name: 'A', why: 'blog' },
            { host: 'a.example', name: 'A', why: 'blog' },
          ],
        }),
      },
      'shared-hosts.json: a.example: is there twice',
    ],
  ])('imported: %s', (_, more, reason) => {
    expect(problemsOf(sourcesOf([record('z')], more)).join('\n')).toContain(reason);
  });

  it('an id that is not the file’s name', () => {
    const sources = new Map([['publishers/xx/b.json', JSON.stringify(record('a'))]]);
    expect(problemsOf(sources)).toEqual(['publishers/xx/b.json: id: is a, which is not the file’s name']);
  });

  it('an attributed word, an account on a shared host and a suffix with a site pass', () => {
    const records = [
      record('a', fact('audience', 'readers of what it called the regime')),
      record('b', { domains: [{ host: 'tube.example', path: '/@b' }] }),
      record('c', { domains: [{ host: 'www.gov.uk' }] }),
    ];
    expect(problemsOf(sourcesOf(records))).toEqual([]);
  });
});

describe('imported publishers', () => {
  const lines = [{ d: 'a.example', n: 'Paper A', k: 'newspaper', c: 'AT', f: '1990' }];
  it('stand for themselves with the data sets as those who claim', async () => {
    const more = { ...imported('DD', lines), ...imported('EE', [{ d: 'a.example', c: 'AT', f: '1991' }]) };
    const [publisher] = await publishersOf(sourcesOf([], more), 'a.example');
    expect(publisher).toMatchObject({ id: 'a.example', names: { und: 'Paper A' }, origin: 'imported' });
    expect(publisher?.facts).toEqual([
      { field: 'kind', value: 'newspaper', status: 'stated', claims: [{ dataSet: 'DD' }] },
      { field: 'seat', value: { country: 'AT' }, status: 'stated', claims: [{ dataSet: 'DD' }, { dataSet: 'EE' }] },
      { field: 'founded', value: '1990', status: 'disputed', claims: [{ dataSet: 'DD' }] },
      { field: 'founded', value: '1991', status: 'disputed', claims: [{ dataSet: 'EE' }] },
    ]);
  });
  it('add to a curated record: equal values a claim, others a fact of their own', async () => {
    const [publisher] = await publishersOf(sourcesOf([record('a')], imported('DD', lines)), 'a.example');
    expect(publisher).toMatchObject({ id: 'a', origin: 'curated', aliases: ['Paper A'] });
    expect(publisher?.facts).toMatchObject([
      { field: 'kind', claims: [claim, { dataSet: 'DD' }] },
      { field: 'seat', value: { country: 'AT' } },
      { field: 'founded', value: '1990' },
    ]);
  });
  it('the country of an edition’s host is not its publisher’s', async () => {
    const paper = record('a', { domains: [{ host: 'a.example' }, { host: 'b.example', role: 'edition' }] });
    const lines = [
      { d: 'a.example', c: 'FR' },
      { d: 'b.example', n: 'Paper b', c: 'BE', l: ['nl'] },
    ];
    const [found] = await publishersOf(sourcesOf([paper], imported('DD', lines)), 'b.example');
    expect(found?.facts.filter(({ field }) => field === 'seat' || field === 'languages')).toEqual([
      { field: 'seat', value: { country: 'FR' }, status: 'stated', claims: [{ dataSet: 'DD' }] },
    ]);
    expect(found?.aliases).toEqual(['Paper b']);
  });
  it('without a name are called by their host', async () => {
    const more = imported('DD', [{ d: 'b.example', k: 'newspaper' }]);
    expect((await publishersOf(sourcesOf([], more), 'b.example'))[0]?.names).toEqual({ und: 'b.example' });
  });
  it('a title below a curated host is its edition where it bears its name, else its own', async () => {
    const more = imported('DD', [
      { d: 'ar.a.example', n: 'Paper a Arabic', k: 'newspaper' },
      { d: 'other.a.example', n: 'The Other', k: 'newspaper' },
      { d: 'x.a.example', k: 'newspaper' },
    ]);
    const found = await publishersOf(sourcesOf([record('a')], more), 'a.example');
    expect(found.map(({ id }) => id)).toEqual(['a', 'other.a.example']);
    expect(found[0]?.domains).toContainEqual({ host: 'ar.a.example', role: 'edition' });
  });
  it('a house of many titles holds for its own hosts alone, and those the list gives it', async () => {
    const more = imported('DD', [
      { d: 'house.example', x: 1, n: 'The House', k: 'broadcaster', h: ['tv.house.example'] },
    ]);
    expect((await publishersOf(sourcesOf([], more), 'house.example'))[0]).toMatchObject({
      hostOnly: true,
      domains: [
        { host: 'house.example', role: 'main' },
        { host: 'tv.house.example', role: 'edition' },
      ],
    });
  });
  it('an owner that is the publisher itself, and lists’ rows of a shared host, are left out', async () => {
    const lines = [
      { d: 'a.example', n: 'Paper A', k: 'newspaper', o: [['Paper A', '']] },
      { d: 'tube.example', n: 'Some Channel', k: 'broadcaster' },
    ];
    const more = imported('DD', lines, { owners: 'stated' });
    const sources = sourcesOf([], more);
    expect((await publishersOf(sources, 'a.example'))[0]?.facts.map(({ field }) => field)).toEqual(['kind']);
    expect(await publishersOf(sources, 'tube.example')).toMatchObject([
      { names: { en: 'Tube' }, sharedHost: true, facts: [] },
    ]);
  });
  it('classes of state control keep their monitor and year', async () => {
    const more = imported('DD', [{ d: 'a.example', k: 'newspaper', s: [['state-controlled', 2023]] }]);
    const control = (await publishersOf(sourcesOf([], more), 'a.example'))[0]?.facts.find(
      ({ field }) => field === 'control',
    );
    expect(control?.value).toEqual({
      class: 'state-controlled',
      scheme: 'State Media Monitor typology',
      by: 'State Media Matrix',
      year: 2023,
    });
  });
});

describe('names recognised in text', () => {
  const namesIn = (sources: Sources) =>
    allNames(compileDataset(sources).get('publisher-names.json') as PublisherNames).map(({ name }) => name);
  it('imported ones count where they are unambiguous and two data sets speak of their bearer', () => {
    const rows = [
      ['a', 'The Valley Messenger'],
      ['b', 'Daily News'],
      ['c', 'The Tiger'],
      ['d', 'Novinky.cz'],
      ['e', 'Twin Gazette'],
      ['f', 'Twin Gazette'],
    ].map(([d, n]) => ({ d: `${d}.example`, n, k: 'newspaper' }));
    const lone = [{ d: 'g.example', n: 'The Lone Messenger', k: 'newspaper' }];
    const more = { ...imported('DD', [...rows, ...lone]), ...imported('EE', rows) };
    expect(new Set(namesIn(sourcesOf([record('z')], more)))).toEqual(
      new Set(['Paper z', 'The Valley Messenger', 'Novinky.cz']),
    );
  });
});
