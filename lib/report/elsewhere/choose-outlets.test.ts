import { describe, expect, test } from 'vitest';
import type { CountryOutlet, OutletOwnership } from '@/lib/schema/compiled';
import { chooseOutlets } from './choose-outlets';

type Given = Partial<Omit<CountryOutlet, 'ownership'>> & Partial<OutletOwnership>;
const outlet = (id: string, listed: number, { class: of = 'unknown', houses, ...more }: Given = {}): CountryOutlet => ({
  id,
  domain: `${id}.example`,
  host: `${id}.example`,
  names: { en: id },
  kind: 'newspaper',
  languages: ['es'],
  listed,
  ownership: { class: of, ...(houses && { houses }) },
  ...more,
});
const reader = { languages: ['en'], own: [], houses: [] };
const ids = (outlets: readonly CountryOutlet[]) => outlets.map(({ id }) => id).join(' ');

describe('outlets of a place', () => {
  test('the most listed come first', () => {
    const all = [outlet('a', 9), outlet('b', 8), outlet('c', 7), outlet('d', 6)];
    expect(ids(chooseOutlets(all, reader, 3))).toBe('a b c');
  });

  test('well listed ones in the reader’s languages come before more listed ones', () => {
    const all = [outlet('a', 9), outlet('b', 8), outlet('c', 5, { languages: ['es', 'en'] })];
    expect(ids(chooseOutlets(all, reader, 2))).toBe('c a');
    expect(ids(chooseOutlets(all, { ...reader, languages: ['es'] }, 2))).toBe('a b');
  });

  test('one that hardly any list names does not come first for its language', () => {
    const all = [outlet('a', 9), outlet('b', 8), outlet('c', 4, { languages: ['en'] })];
    expect(ids(chooseOutlets(all, reader, 2))).toBe('a b');
  });

  test('of each class of ownership that is known there is one among them', () => {
    const all = [
      outlet('a', 9, { class: 'named' }),
      outlet('b', 8),
      outlet('state', 5, { class: 'public-or-state' }),
      outlet('private', 4, { class: 'private' }),
      outlet('nonprofit', 2, { class: 'nonprofit' }),
      outlet('exile', 1, { class: 'exile' }),
    ];
    expect(ids(chooseOutlets(all, reader, 4))).toBe('state private nonprofit exile');
    expect(ids(chooseOutlets(all, reader, 5))).toBe('a state private nonprofit exile');
  });

  test('no class takes more than half while there is another', () => {
    const all = [
      ...['s1', 's2', 's3', 's4'].map((id) => outlet(id, 9, { class: 'public-or-state' })),
      outlet('a', 8),
      outlet('b', 7),
    ];
    expect(ids(chooseOutlets(all, reader, 4))).toBe('s1 s2 a b');
    expect(ids(chooseOutlets(all.slice(0, 4), reader, 4))).toBe('s1 s2 s3 s4');
  });

  test('one whose address is another country’s comes last', () => {
    const all = [outlet('a', 9, { abroad: true, languages: ['en'] }), outlet('b', 8), outlet('c', 2)];
    expect(ids(chooseOutlets(all, reader, 2))).toBe('b a');
  });

  test('no owner is there twice while there is an outlet of another', () => {
    const all = [
      outlet('a', 9, { houses: ['x'] }),
      outlet('b', 8, { houses: ['y', 'x'] }),
      outlet('c', 7),
      outlet('d', 2),
    ];
    expect(ids(chooseOutlets(all, reader, 3))).toBe('a c d');
    expect(ids(chooseOutlets(all.slice(0, 3), reader, 3))).toBe('a b c');
  });

  test('the best of the city that the page is about is among them', () => {
    const all = [outlet('a', 9), outlet('b', 8), outlet('c', 3, { city: 'Acapulco' })];
    expect(ids(chooseOutlets(all, { ...reader, city: 'Acapulco' }, 2))).toBe('a c');
  });

  test.each([
    ['by its record', { own: ['a'] }],
    ['by its name, however it is written', { own: ['la voz'] }],
    ['by an owner in common', { houses: ['grupo'] }],
  ])('never the page’s own or others of its house: %s', (_, more) => {
    const all = [outlet('a', 9, { names: { es: 'La Voz' }, houses: ['grupo'] }), outlet('b', 8)];
    expect(ids(chooseOutlets(all, { ...reader, ...more }, 2))).toBe('b');
  });

  test('an outlet under two hosts is one', () => {
    const all = [outlet('a', 9, { names: { en: 'The National' } }), outlet('a2', 3, { names: { en: 'the national' } })];
    expect(ids(chooseOutlets(all, reader, 4))).toBe('a');
  });

  test('of none nothing is chosen', () => {
    expect(chooseOutlets([], reader, 4)).toEqual([]);
    expect(chooseOutlets([outlet('a', 1)], { ...reader, own: ['a'] }, 4)).toEqual([]);
  });
});
