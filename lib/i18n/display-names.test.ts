import { afterEach, describe, expect, test, vi } from 'vitest';
import { countryName, languageName, noNames } from './display-names';

const names = {
  regions: '|CD Congo - Kinshasa|PK Pakistan|',
  languages: '|az Azerbaijani|pt Portuguese|pt-BR Brazilian Portuguese|zh Chinese|zh-Hant Traditional Chinese|',
};
const reader = { language: 'en', names };
const displayNames = vi.spyOn(Intl, 'DisplayNames');
afterEach(() => displayNames.mockClear());

describe('a name of the table is shown, without asking the browser', () => {
  test.each([
    ['PK', 'Pakistan'],
    ['CD', 'Congo - Kinshasa'],
  ])('country %s', (code, name) => {
    expect(countryName(code, reader)).toBe(name);
    expect(displayNames).not.toHaveBeenCalled();
  });

  test.each([
    ['az', 'Azerbaijani'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['zh-Hant', 'Traditional Chinese'],
    ['zh-Hant-HK', 'Traditional Chinese'],
    ['zh-Hans-CN', 'Chinese'],
    ['az-Cyrl', 'Azerbaijani'],
  ])('language %s', (tag, name) => {
    expect(languageName(tag, reader)).toBe(name);
    expect(displayNames).not.toHaveBeenCalled();
  });
});

describe('what the table lacks', () => {
  test('is called as the browser calls it', () => {
    expect(countryName('FR', reader)).toBe('France');
    expect(languageName('de', { language: 'fr', names })).toBe('allemand');
    expect(countryName('PK', { language: 'en', names: noNames })).toBe('Pakistan');
  });

  test.each(['QX', 'pk|CD', 'Kinshasa', 'CD Congo -', 'P', '', '|', ' ', '__proto__', 'constructor', 'toString', '.*'])(
    'and the browser too is its code: %j',
    (code) => {
      expect(countryName(code, reader)).toBe(code);
      expect(languageName(code, reader)).toBe(code);
    },
  );

  test('a tag of hyphens ends', () => expect(languageName('-'.repeat(300), reader)).toBe('-'.repeat(300)));
});
