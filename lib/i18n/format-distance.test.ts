import { describe, expect, test } from 'vitest';
import { english } from '@/components/shared/translation';
import { formatDistance, isOverAYearApart } from './format-distance';

describe('how far apart two dates are', () => {
  test.each([
    ['2025-05-07', '2025-05-07', 'same day'],
    ['2025-05-06', '2025-05-07', '1 day earlier'],
    ['2023-12-11', '2025-05-07', '1 year 4 months earlier'],
    ['2025-05-10', '2025-05-07', '3 days later'],
    ['2025-05', '2025-05-07', 'same month'],
    ['2025-03', '2025-05-07', '2 months earlier'],
    ['2025', '2025-05-07', 'same year'],
    ['2020', '2025-05-07', '5 years earlier'],
    ['2025-05-07', '2027', '2 years earlier'],
  ])('%s beside a page of %s: %s', (date, page, text) => {
    expect(formatDistance(date, page, english)).toBe(text);
  });

  test.each([
    ['2024-05-07', '2025-05-07', false],
    ['2024-05-06', '2025-05-07', true],
    ['2026-05-08', '2025-05-07', true],
    ['2024', '2025-05-07', false],
    ['2023', '2025-05-07', true],
    ['2024-05', '2025-05-07', false],
  ])('%s and %s: over a year %s', (date, page, is) => {
    expect(isOverAYearApart(date, page)).toBe(is);
  });
});
