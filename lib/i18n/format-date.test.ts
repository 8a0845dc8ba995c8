import { describe, expect, test } from 'vitest';
import en from '@/public/locales/en.json';
import { formatAge, formatDate } from './format-date';
import { createTranslator } from './translator';

const english = createTranslator('en', en, en, (count) => (count === 1 ? 'one' : 'other'));

test.each([
  ['2020-03-06', '6 March 2020'],
  ['2020-03', 'March 2020'],
  ['2020', '2020'],
])('%s is written %s', (date, words) => expect(formatDate(date, english)).toBe(words));

describe('age in the units that the precision allows', () => {
  test.each([
    ['2020-03-06', '2026-11-24', '6 years 8 months'],
    ['2020-11-24', '2026-11-24', '6 years'],
    ['2020-11-25', '2026-11-24', '5 years 11 months'],
    ['2025-11-23', '2026-11-24', '1 year'],
    ['2026-10-24', '2026-11-24', '1 month'],
    ['2026-10-25', '2026-11-24', '30 days'],
    ['2026-11-23', '2026-11-24', '1 day'],
    ['2026-11-24', '2026-11-24', 'today'],
    ['2024-02-29', '2025-02-28', '11 months'],
    ['2020-03', '2026-11-24', '6 years 8 months'],
    ['2019', '2026-11-24', '7 years'],
  ])('%s on %s: %s', (date, today, age) => expect(formatAge(date, today, english)).toBe(age));

  test.each([
    ['2020-03-06', '6 years'],
    ['2024-11-24', '2 years'],
    ['2024-12-24', '1 year 11 months'],
  ])('%s in short: %s', (date, age) => expect(formatAge(date, '2026-11-24', english, 'short')).toBe(age));
});
