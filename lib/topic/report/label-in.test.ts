import { expect, test } from 'vitest';
import { labelIn } from './label-in';

const labels = { en: 'Cyprus question', tr: 'Kıbrıs sorunu' };

test.each([
  ['tr', 'tr', 'Kıbrıs sorunu'],
  ['tr-TR', 'tr', 'Kıbrıs sorunu'],
  ['fr', 'en', 'Cyprus question'],
  ['toString', 'en', 'Cyprus question'],
])('for a reader of %s the label is in %s', (reader, language, text) => {
  expect(labelIn(labels, reader)).toEqual({ text, language });
});

test('where there is no English one, the first', () => {
  expect(labelIn({ hy: 'Շուշի' }, 'fr')).toEqual({ text: 'Շուշի', language: 'hy' });
  expect(labelIn({}, 'fr')).toEqual({ text: '', language: '' });
});
