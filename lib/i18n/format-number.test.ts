import { expect, test } from 'vitest';
import { formatNumber } from './format-number';

test.each([
  ['en', 0.44, 1, '0.4'],
  ['de', 0.44, 1, '0,4'],
  ['ar', 0.44, 1, '0.4'],
  ['ur', 12, 1, '12.0'],
  ['en', 29989, 0, '29,989'],
  ['de', 29989, 0, '29.989'],
  ['fr', 29989, 0, '29\u202F989'],
])('in %s, %d with %d decimals is written %s', (language, value, decimals, written) =>
  expect(formatNumber(value, language, decimals)).toBe(written),
);
