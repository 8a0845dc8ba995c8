import { describe, expect, test } from 'vitest';
import { chooseLanguage, languages } from './plural';

describe('the language of the interface', () => {
  test.each([
    ['auto', ['de-AT', 'en'], 'de'],
    ['auto', ['xx', 'fr-CA'], 'fr'],
    ['auto', ['ja'], 'en'],
    ['auto', [], 'en'],
    ['hy', ['de'], 'hy'],
    ['klingon', ['ur-PK'], 'ur'],
    ['auto', ['AZ-Latn-AZ'], 'az'],
    ['auto', ['__proto__', 'constructor'], 'en'],
  ] as const)('%s with %j is %s', (choice, preferred, language) =>
    expect(chooseLanguage(choice, preferred)).toBe(language),
  );
});

describe('plural categories are those of CLDR', () => {
  test.each([
    ['en', 1, 'one'],
    ['en', 0, 'other'],
    ['fr', 0, 'one'],
    ['fr', 2, 'other'],
    ['ru', 1, 'one'],
    ['ru', 2, 'few'],
    ['ru', 5, 'many'],
    ['ru', 21, 'one'],
    ['ru', 11, 'many'],
    ['ar', 0, 'zero'],
    ['ar', 1, 'one'],
    ['ar', 2, 'two'],
    ['ar', 3, 'few'],
    ['ar', 11, 'many'],
    ['ar', 100, 'other'],
    ['hy', 0, 'one'],
    ['hy', 1, 'one'],
    ['hy', 2, 'other'],
    ['tr', 1, 'one'],
    ['az', 2, 'other'],
    ['ur', 1, 'one'],
  ] as const)('%s %d is %s', (language, count, category) => expect(languages[language].plural(count)).toBe(category));
});
