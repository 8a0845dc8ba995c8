import { expect, test } from 'vitest';
import { createTranslator } from '@/lib/i18n/translator';
import en from '@/public/locales/en.json';
import { errorText } from './error-text';

test('an error report holds the record, the fact and its sources, and nothing else', () => {
  const text = errorText(
    {
      record: 'publishers/harbour-institute',
      fact: 'Founded: 1990',
      sources: [{ title: 'About us', url: 'https://harbour.example/about' }],
    },
    createTranslator('en', en, en, () => 'other'),
  );
  expect(text).toBe(`Record: publishers/harbour-institute
Fact: Founded: 1990
Sources:
- About us: https://harbour.example/about

What is wrong, and the address of a page that states it:
`);
});
