import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type CompiledOwner, type CompiledPublisher } from '@/lib/schema/compiled';
import { Fact } from '@/lib/schema/publisher-record';
import { ownershipOf } from './ownership';

const claim = { by: 'Register', url: 'https://register.example/', read: '2026-12-01' };
const fact = (field: string, value: unknown, more: object = {}) =>
  v.parse(Fact, { field, value, claims: [claim], ...more });
const owner = (id: string, kind: string, ...facts: Fact[]): CompiledOwner => ({
  id,
  names: { en: id },
  facts: [fact('ownership', { kind }), ...facts],
});
const publisher = (facts: CompiledPublisher['facts'], owners: readonly CompiledOwner[] = []): CompiledPublisher => ({
  id: 'paper',
  names: { en: 'Paper' },
  domains: [],
  origin: 'curated',
  facts,
  owners,
});
const namesOf = (facts: CompiledPublisher['facts'], owners?: readonly CompiledOwner[]) =>
  ownershipOf(publisher(facts, owners), {})?.chain.map(({ name, kind }) => [name, kind]);

test('a chain goes up to the last owner that records name', () => {
  const holding = owner('holding', 'private-company', fact('owner', { name: 'A Family' }));
  const group = owner('group', 'listed-company', fact('owner', { name: 'Holding', id: 'holding' }));
  expect(namesOf([fact('owner', { name: 'Group', id: 'group' })], [group, holding])).toEqual([
    ['Group', 'listed-company'],
    ['Holding', 'private-company'],
    ['A Family', undefined],
  ]);
});

test('a former owner is none', () =>
  expect(namesOf([fact('owner', { name: 'Old' }, { status: 'superseded' })])).toBeUndefined());

test('an owner that one open list names comes after those that a page states', () => {
  const weak = { ...fact('owner', { name: 'List Ltd' }), weak: true as const };
  expect(namesOf([weak, fact('owner', { name: 'Page Inc.' })])).toEqual([['Page Inc.', undefined]]);
  expect(ownershipOf(publisher([weak]), {})).toMatchObject({ owner: 'List Ltd', chain: [{ weak: true }] });
});

test('a body that owns itself has no owner and a kind', () => {
  const own = fact('ownership', { kind: 'public-body', basis: 'Royal Charter' });
  expect(ownershipOf(publisher([own]), {})).toMatchObject({
    owner: null,
    kind: 'public-body',
    chain: [],
    self: { basis: 'Royal Charter' },
  });
});

test('monitors’ classes stand with their names and years; of a publisher of which nothing is known nothing is said', () => {
  const control = fact('control', { class: 'state controlled', scheme: 's', by: 'Monitor', year: 2025 });
  expect(ownershipOf(publisher([control]), {})?.classes).toMatchObject([
    { class: 'state controlled', by: 'Monitor', year: 2025 },
  ]);
  expect(ownershipOf(publisher([fact('founded', '1877')]), {})).toBeNull();
});
