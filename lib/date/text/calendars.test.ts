import { describe, expect, it } from 'vitest';
import { dayNumber, formatDate, fromDayNumber, isCalendarDate } from '../calendar-day';
import { toGregorian } from './calendars';
import type { Calendar } from './lexicon';

describe('calendars beside the Gregorian one', () => {
  it.each<readonly [Calendar, number, number, number, string]>([
    ['persian', 1399, 1, 1, '2020-03-20'],
    ['persian', 1399, 12, 30, '2021-03-20'],
    ['persian', 1400, 1, 1, '2021-03-21'],
    ['persian', 1398, 12, 16, '2020-03-06'],
    ['persian', 1404, 7, 1, '2025-09-23'],
    ['persian', 1357, 11, 22, '1979-02-11'],
    ['islamic', 1441, 7, 1, '2020-02-25'],
    ['islamic', 1445, 9, 1, '2024-03-11'],
    ['islamic', 1446, 1, 1, '2024-07-07'],
    ['islamic', 1400, 1, 1, '1979-11-21'],
    ['ethiopic', 2012, 1, 1, '2019-09-12'],
    ['ethiopic', 2013, 1, 1, '2020-09-11'],
    ['ethiopic', 2016, 13, 5, '2024-09-10'],
    ['ethiopic', 2012, 6, 27, '2020-03-06'],
    ['gregorian', 2020, 3, 6, '2020-03-06'],
  ])('%s %d-%d-%d is %s', (calendar, year, month, day, expected) => {
    const date = toGregorian(calendar, year, month, day);
    expect(date === undefined ? undefined : formatDate(date)).toBe(expected);
  });

  it.each<readonly [Calendar, number, number, number]>([
    ['persian', 1399, 7, 31],
    ['persian', 99, 1, 1],
    ['islamic', 1399, 1, 1],
    ['islamic', 1441, 7, 31],
    ['ethiopic', 2012, 13, 7],
    ['ethiopic', 2012, 0, 1],
  ])('%s has no %d-%d-%d', (calendar, year, month, day) => {
    expect(toGregorian(calendar, year, month, day)).toBeUndefined();
  });
});

describe('days of the Gregorian calendar', () => {
  it('are counted as JavaScript counts them', () => {
    for (let days = -200_000; days < 200_000; days += 997) {
      const date = fromDayNumber(days);
      expect(formatDate(date)).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
      expect(dayNumber(date)).toBe(days);
    }
  });

  it.each([
    [2020, 2, 30],
    [2019, 2, 29],
    [0, 1, 1],
    [275_760, 9, 13],
    [2020, 13, 1],
    [2020, 0, 5],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d is none', (year, month, day) => {
    expect(isCalendarDate({ year, month, day })).toBe(false);
  });
});
