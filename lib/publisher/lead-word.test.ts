import { expect, test } from 'vitest';
import { behindLeadWord } from './lead-word';

const words = ['by', 'source', 'sources', 'mit material von'];

test.each([
  ['By Jane Roe', 'Jane Roe'],
  ['SOURCES: AFP', 'AFP'],
  ['source ：  AFP', 'AFP'],
  ['Mit Material von dpa', 'dpa'],
  ['Bystanders say', undefined],
  ['By', undefined],
  ['', undefined],
])('behind the word of "%s"', (text, rest) => {
  expect(behindLeadWord(text, words)).toBe(rest);
});
