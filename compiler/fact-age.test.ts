import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Fact } from '@/lib/schema/publisher-record';
import { asOf } from './fact-age';

const fact = (field: string, value: unknown, claim: object) =>
  v.parse(Fact, {
    field,
    value,
    claims: [{ by: 'Page', url: 'https://page.example/', read: '2026-12-01', ...claim }],
  });
const editor = { role: 'Editor', name: 'N. N.' };

test.each<[string, Fact, string | undefined]>([
  ['a leader of 2016', fact('leadership', editor, { pageDate: '2016-05' }), '2016'],
  ['a leader of this year', fact('leadership', editor, { pageDate: '2026-01-03' }), undefined],
  ['a leader of exactly two years ago', fact('leadership', editor, { pageDate: '2024-12-01' }), undefined],
  [
    'a leader in office since long ago, on a page of this year',
    fact('leadership', editor, { from: '2011', pageDate: '2026' }),
    undefined,
  ],
  ['a donor without a date', fact('funder', { name: 'Fund' }, {}), 'undated'],
  ['a donor with a year of its own', fact('funder', { name: 'Fund', year: '2025' }, {}), undefined],
  ['an owner without a date', fact('owner', { name: 'Group' }, {}), undefined],
  ['an owner of 2019', fact('owner', { name: 'Group' }, { pageDate: '2019' }), '2019'],
  [
    'a membership with its expiry to come',
    fact('membership', { body: 'Code' }, { pageDate: '2020', to: '2027' }),
    undefined,
  ],
  ['a year of founding', fact('founded', '1877', {}), undefined],
])('%s', (_, one, expected) => expect(asOf(one, '2026-12-01')).toBe(expected));
