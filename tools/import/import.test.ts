import { describe, expect, it } from 'vitest';
import { languageTag } from './language-tag';
import { type MergedRow, parseRows } from './merged-row';
import { leftOutFor } from './passes';
import { plainLine } from './plain-line';
import { splitBySource } from './split-by-source';

const row = (given: object = {}): MergedRow => {
  const start = { domain: 'a.example', sources: ['WD', 'IPTV'], country: 'AT', type: 'newspaper' };
  const [parsed] = parseRows(JSON.stringify({ ...start, ...given }));
  if (parsed === undefined) throw new Error('no row');
  return parsed;
};
const split = (given: object) => Object.fromEntries(splitBySource(row(given), 'a.example'));

describe('rows that are left out', () => {
  it.each([
    [{ only_subpage: true }],
    [{ ended: 2020 }],
    [{ country: undefined }],
    [{ type: 'news source (unspecified)' }],
    [{ type: 'party outlet' }],
    [{ type: 'government outlet' }],
    [{ sources: ['TDLN', 'LND'] }],
    [{ sources: ['AWN'] }],
  ])('%j', (given) => {
    expect(leftOutFor(row(given))).toBeDefined();
  });
  it.each([[{}], [{ sources: ['TDLN', 'GDLT'] }], [{ sources: ['AWN', 'WDU'] }]])('but not %j', (given) => {
    expect(leftOutFor(row(given))).toBeUndefined();
  });
});

describe('values go to the sources that state them', () => {
  it('name, kind and country each to its own', () => {
    const provenance = { name: ['WD'], type: ['IPTV'], country: ['WD', 'IPTV', 'GDLT'] };
    expect(split({ name: 'Paper A', provenance })).toMatchObject({
      WD: { d: 'a.example', n: 'Paper A', c: 'AT' },
      IPTV: { d: 'a.example', k: 'newspaper', c: 'AT' },
    });
  });
  it('a slug, the name of a section and a remark of Common Crawl’s are no names', () => {
    expect(split({ name_slug: 'a', provenance: { name_slug: ['AWN'], type: ['AWN'] } })).toEqual({
      AWN: { d: 'a.example', k: 'newspaper' },
    });
    expect(split({ name: 'Sport', name_is_of_a_section: true, provenance: { name: ['IPTV'] } })).toEqual({});
    expect(split({ name: 'Politically biased', provenance: { name: ['CCWL'] } })['CCWL']?.n).toBeUndefined();
  });
  it('only classes of State Media Monitor are control, never an addition of ASD’s or a label of Kagi’s', () => {
    const state_media = ['State Media Monitor 2023', 'ASD addition', 'Kagi News media_data.json'].map((by) => ({
      code: 'SC',
      label: `class by ${by}`,
      by,
    }));
    expect(split({ state_media })).toEqual({
      ASD: { d: 'a.example', s: [['class by State Media Monitor 2023', 2023]] },
    });
  });
  it('owners are taken with their share, but those of 2018', () => {
    const owner = [
      { value: 'A House', s: 'KAGI', as_of: '2025-2026' },
      { value: 'B House', s: 'MFR', as_of: '2024-12', stake: 'égal à 24.50%' },
      { value: 'Old House', s: 'LND', as_of: '2018' },
      { value: 'Undated House', s: 'IPTV', as_of: 'undated' },
    ];
    expect(split({ owner })).toEqual({
      KAGI: { d: 'a.example', o: [['A House', '']] },
      MFR: { d: 'a.example', o: [['B House', '24.5%']] },
      IPTV: { d: 'a.example', o: [['Undated House', '']] },
    });
  });
  it('years that differ stand side by side, a channel’s first year is not the publisher’s', () => {
    const founded_conflict = [
      [1947, 'KAGI'],
      [1994, 'WD'],
      [2001, 'IPTV'],
    ];
    const found = split({ founded: 1994, founded_conflict, provenance: { founded: ['WD'] } });
    expect(found).toMatchObject({ KAGI: { f: '1947' }, WD: { f: '1994' } });
    expect(found['IPTV']?.f).toBeUndefined();
  });
  it('countries that differ stand side by side, unless the list means another title or is scraped', () => {
    const found = split({
      country: 'RU',
      provenance: { country: ['ASD'] },
      country_conflict: { LV: ['KAGI'], IN: ['IPTV'], GB: ['AWN'] },
      other_entities: [{ name: 'A India', host: 'a.example', s: 'IPTV', country: 'IN' }],
    });
    expect(found).toMatchObject({ ASD: { c: 'RU' }, KAGI: { c: 'LV' } });
    expect([found['IPTV']?.c, found['AWN']?.c]).toEqual([undefined, undefined]);
  });
  it('a contested seat has no country, only its town', () => {
    const provenance = { country: ['WD'], city: ['WD'] };
    expect(split({ city: 'Simferopol', country: 'UA', provenance })).toEqual({
      WD: { d: 'a.example', t: 'Simferopol' },
    });
    expect(split({ country: 'EH', provenance })).toEqual({});
  });
});

it.each([
  ['dnj', 'da'],
  ['eng', 'en'],
  ['zho', 'zh'],
  ['cmn', 'zh'],
  ['pes', 'fa'],
  ['hy', 'hy'],
  ['mul', undefined],
  ['not a code', undefined],
])('the language %s is %s', (code, tag) => {
  expect(languageTag(code)).toBe(tag);
});

it.each([
  ['  A\u202e  Paper\n', 'A Paper'],
  ['Al Ahram (Al', 'Al Ahram'],
  ['<b>A</b>', undefined],
  ['https://a.example', undefined],
  ['x'.repeat(200), undefined],
])('the line %j is %j', (text, line) => {
  expect(plainLine(text, 160)).toBe(line);
});
