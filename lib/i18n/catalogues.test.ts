import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ar, az, de, en, es, fr, hy, ru, tr, ur } from 'make-plural/pluralCategories';
import { describe, expect, test } from 'vitest';
import { catalogueFaults, missingKeys, type WrittenCatalogue } from './catalogue-checks';
import { formatAge, formatDate } from './format-date';
import { isInterfaceLanguage, languages, type InterfaceLanguage } from './plural';
import { createTranslator } from './translator';

const categories = { ar, az, de, en, es, fr, hy, ru, tr, ur } as const;
const folder = path.resolve(import.meta.dirname, '../../public/locales');
const read = (language: string): WrittenCatalogue =>
  JSON.parse(readFileSync(path.join(folder, `${language}.json`), 'utf8')) as WrittenCatalogue;
const present = readdirSync(folder).map((file) => path.basename(file, '.json'));
const english = read('en');

test('there is a catalogue of each language that can be chosen, and of no other', () =>
  expect(present.toSorted()).toEqual(Object.keys(languages).toSorted()));

describe.each(present.filter(isInterfaceLanguage))('the catalogue in %s', (language) => {
  test('has the forms, placeholders and plain texts of its language', () =>
    expect(catalogueFaults(read(language), english, categories[language].cardinal)).toEqual([]));

  test('has each key once', () => {
    const keys = [...readFileSync(path.join(folder, `${language}.json`), 'utf8').matchAll(/^ {2}"([^"]+)":/gmu)];
    expect(keys).toHaveLength(Object.keys(read(language)).length);
  });

  test('chooses a form that is there, for any count', () => {
    const chosen = new Set(Array.from({ length: 1000 }, (_, count) => languages[language].plural(count)));
    expect(categories[language].cardinal).toEqual(expect.arrayContaining([...chosen]));
  });
});

describe('a fault of a catalogue is found', () => {
  const original = {
    'a.text': 'Read {date}',
    'a.count': { one: '{count} page', other: '{count} pages' },
    'a.list': 'a|b',
  };
  test.each<[WrittenCatalogue, string[]]>([
    [{ 'a.text': 'Gelesen {date}' }, []],
    [{ 'b.text': 'x' }, ['b.text: not a key of the English catalogue']],
    [{ constructor: 'x' }, ['constructor: not a key of the English catalogue']],
    [{ 'a.text': 'Gelesen' }, ['a.text: has other placeholders: ']],
    [{ 'a.text': '{date} {date' }, ['a.text: has a broken placeholder']],
    [{ 'a.text': '<b>{date}</b>' }, ['a.text: has markup']],
    [{ 'a.text': ' {date}' }, ['a.text: has a space too many']],
    [{ 'a.text': 'ge\u0308 {date}' }, ['a.text: is not in Unicode form NFC']],
    [{ 'a.count': '{count}' }, ['a.count: has no plural forms']],
    [{ 'a.count': { other: '{count}' } }, ['a.count: has the plural forms other instead of one, other']],
    [{ 'a.list': 'a|b|c' }, ['a.list: is a list of another length']],
  ])('%j', (catalogue, faults) => expect(catalogueFaults(catalogue, original, ['one', 'other'])).toEqual(faults));

  test('a number in a word is right in a form of one number only', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const written = Object.fromEntries(forms.map((form) => [form, 'x']));
    expect(catalogueFaults({ 'a.x': written }, { 'a.x': { other: '{count}' } }, forms)).toHaveLength(3);
  });

  test('an empty text', () =>
    expect(catalogueFaults({ 'a.x': '' }, { 'a.x': 'x' }, ['one', 'other'])).toEqual(['a.x: is empty']));

  test('a missing key', () => expect(missingKeys({ 'a.text': 'x' }, original)).toEqual(['a.count', 'a.list']));
});

describe('days and ages as each language writes them', () => {
  const translator = (language: InterfaceLanguage) =>
    createTranslator(language, read(language), english, (count) => languages[language].plural(count));
  test.each<[InterfaceLanguage, string, string, string]>([
    ['de', '6. März 2020', 'März 2020', '6 Jahre 1 Monat'],
    ['fr', '6 mars 2020', 'mars 2020', '6 ans 1 mois'],
    ['es', '6 de marzo de 2020', 'marzo de 2020', '6 años 1 mes'],
    ['ru', '6 марта 2020', 'март 2020', '6 лет 1 месяц'],
    ['tr', '6 Mart 2020', 'Mart 2020', '6 yıl 1 ay'],
  ])('%s', (language, day, month, age) => {
    expect(formatDate('2020-03-06', translator(language))).toBe(day);
    expect(formatDate('2020-03', translator(language))).toBe(month);
    expect(formatAge('2020-03-06', '2026-04-06', translator(language))).toBe(age);
  });

  test('French says first of the first day only', () => {
    expect(formatDate('2020-05-01', translator('fr'))).toBe('1er mai 2020');
    expect(formatDate('2020-05-21', translator('fr'))).toBe('21 mai 2020');
  });

  test('the sign on the button has room for at most four characters', () => {
    for (const language of present.filter(isInterfaceLanguage)) {
      for (const count of [1, 2, 6, 21]) {
        const sign = translator(language).t('badge.age', { count });
        expect(sign.length, `${language}: ${sign}`).toBeLessThanOrEqual(4);
      }
    }
  });
});
