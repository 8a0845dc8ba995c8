import { describe, expect, test } from 'vitest';
import { figureIn, joinThousands } from './figures';

describe('a number that counts or measures', () => {
  test.each([
    ['They hold 20% of the valley.', '20'],
    ['In 1974 some 200,000 people fled.', '200,000'],
    ['On 14 August 1974 about 1,974 people fled.', '1,974'],
    ['7.303.480 votos', '7.303.480'],
    ['200 000 réfugiés en 1974', '200 000'],
    ['51,2 percent', '51,2'],
    ['20 percent in 1974', '20'],
    ['В 1974 году бежали 160 тысяч человек', '160'],
    ['در سال ۲۰ درصد', '۲۰'],
  ])('%s', (text, figure) => expect(text.slice(figureIn(text))).toMatch(figure));
});

describe('years, days and names of documents are none', () => {
  test.each([
    'In 1974 many people fled.',
    'Between 1963-64 and 1974 many fled.',
    'On 14 August 1974 many fled.',
    'On August 14, 1974, many fled.',
    'On the 14th of August many fled.',
    '14 августа 1974 года бежали многие',
    'Am 14. August 1974 flohen viele.',
    'El 14 de agosto de 1974 huyeron muchos.',
    'Resolution 541 and Article 2 of 1983',
    'резолюция 541',
    'Resolution 68/262 says so.',
    'COP28 ended.',
    'Many fled.',
  ])('%s', (text) => expect(figureIn(text)).toBe(-1));
});

test.each([
  ['1,619 and 1 619 and 1.619', '1619 and 1619 and 1619'],
  ['1.5 and 51,20 and 1974, 200', '1.5 and 51,20 and 1974, 200'],
  ['2020 100', '2020 100'],
])('%s is %s', (text, joined) => expect(joinThousands(text)).toBe(joined));
