import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DisplayNames } from '@/lib/i18n/display-names';
import { languages } from '@/lib/i18n/plural';
import { codesInSources } from '@/tools/generate/codes-in-sources';
import { readSources } from '@/tools/inspect/dataset-files';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'public/display-names');
const read = (language: string): DisplayNames =>
  JSON.parse(readFileSync(path.join(folder, `${language}.json`), 'utf8')) as DisplayNames;
const entries = (table: string) =>
  new Map(
    table
      .slice(1, -1)
      .split('|')
      .map((entry) => cut(entry)),
  );
function cut(entry: string): readonly [string, string] {
  const end = entry.indexOf(' ');
  return [entry.slice(0, end), entry.slice(end + 1)];
}

const inData = codesInSources(await readSources(path.join(root, 'data')));
/** Languages of the dataset that CLDR names in none of the interface's. */
const unnamed = (
  'abq aii ayb bba ber bto cnu ddn dlg dsl fuf gcf gey har icr its jbe kbp khy koo kun kxd lse mdq mnk mns mzb nio pga pmn ' +
  'pof pov prd sfs shr shy skr srb svc taq thr ttj xki yrk'
).split(' ');

describe.each(Object.keys(languages))('the names in %s', (language) => {
  const { regions, languages: tags } = read(language);

  test('have each country and each language of the dataset', () => {
    const lacking = (all: ReadonlySet<string>, table: string) =>
      [...all].filter((code) => (entries(table).get(code) ?? '') === '').toSorted();
    expect(lacking(inData.countries, regions)).toEqual([]);
    // Else tools/generate/generate-display-names.ts is to be run again.
    expect(lacking(inData.languages, tags)).toEqual(unnamed);
  });

  test('have the codes of the English ones, in their order, each once', () => {
    const codes = (table: string) =>
      table
        .slice(1, -1)
        .split('|')
        .map((entry) => cut(entry)[0]);
    expect(codes(regions)).toEqual([...entries(read('en').regions).keys()].toSorted());
    expect(codes(tags)).toEqual([...entries(read('en').languages).keys()].toSorted());
  });
});

test.each([
  ['en', 'PK', 'Pakistan', 'sr-Latn', 'Serbian (Latin)'],
  ['de', 'CI', 'Côte d’Ivoire', 'pt-BR', 'Portugiesisch (Brasilien)'],
  ['hy', 'AM', 'Հայաստան', 'zh-Hant', 'ավանդական չինարեն'],
  ['ur', 'PK', 'پاکستان', 'kg', 'کانگو'],
])('in %s %s is %s and %s is %s', (language, region, regionName, tag, tagName) => {
  expect(entries(read(language).regions).get(region)).toBe(regionName);
  expect(entries(read(language).languages).get(tag)).toBe(tagName);
});

test('what codes the sources hold', () => {
  const { countries, languages } = codesInSources(
    new Map([
      ['imported/x/publishers.jsonl', '{"d":"x.example","c":"NZ","l":["mi"],"ns":{"sm":"x"}}\n{"d":"y.example"}\n'],
      ['imported/x/source.json', '{"code":"X"}'],
      [
        'publishers/pk/x.json',
        JSON.stringify({
          names: { ur: 'x' },
          domains: [{ host: 'x.example', language: 'ps' }, { host: 'y.example' }],
          facts: [
            { field: 'seat', value: { city: 'x' } },
            { field: 'seat', value: { country: 'PK' } },
            { field: 'legalCountry', value: 'GB' },
            { field: 'languages', value: ['skr'] },
          ],
        }),
      ],
      ['topics/x/topic.json', '{"label":{"zh-Hant":"x"}}'],
      ['topics/x/names.json', '[{"text":"x","language":"crh"}]'],
    ]),
  );
  expect([...countries].toSorted()).toEqual(['GB', 'NZ', 'PK']);
  expect([...languages].toSorted()).toEqual(['crh', 'mi', 'ps', 'skr', 'sm', 'ur', 'zh-Hant']);
});

test('the licence stands beside them', () => {
  expect(existsSync(path.join(folder, 'LICENSE'))).toBe(true);
  expect(readFileSync(path.join(folder, 'LICENSE'), 'utf8')).toContain('Unicode-3.0');
});
