import { expect, test } from 'vitest';
import type { PlaceWords } from '@/lib/schema/compiled';
import { searchWords } from './search-words';

const words: Readonly<Record<string, PlaceWords>> = {
  en: { MX: { name: 'Mexico', cities: {} }, US: { name: 'United States', cities: {} } },
  es: {
    MX: { name: 'México', cities: { 'Mexico City': 'Ciudad de México' } },
    US: { name: 'Estados Unidos', cities: {} },
  },
};
const place = (country: string, weight = 0.5, city?: string) => ({
  country,
  weight,
  because: [],
  ...(city !== undefined && { city }),
});
const report = {
  title: 'A storm and the sea that came with it over the whole coast in one night',
  language: 'en-US',
  places: [place('MX', 0.6, 'Mexico City'), place('US', 0.3), place('GB', 0)],
};
const kashmir = { labels: { en: 'Kashmir dispute', ur: 'مسئلہ کشمیر' } };

test.each([
  [
    'a headline in a language that the outlet writes',
    ['es', 'en'],
    undefined,
    'A storm and the sea that came with it over',
  ],
  ['never one in a language that it does not write', ['es'], undefined, 'Ciudad de México Estados Unidos'],
  ['places in English where the data have no names in its language', ['nah'], undefined, 'Mexico United States'],
  ['places where its languages are not known', [], undefined, 'Mexico United States'],
  ['the topic’s name in its language', ['ur', 'en'], kashmir, 'مسئلہ کشمیر'],
  ['the topic’s name in another of its languages', ['pa', 'en-PK'], kashmir, 'Kashmir dispute'],
  ['places where the topic has no name in it', ['es'], kashmir, 'Ciudad de México Estados Unidos'],
] as const)('%s', async (_, languages, topic, expected) => {
  expect(await searchWords(report, topic, languages, async (language) => words[language])).toBe(expected);
});

test('without a place the topic is looked for in English', async () => {
  expect(await searchWords({ ...report, places: [] }, kashmir, ['es'], async () => undefined)).toBe('Kashmir dispute');
});
