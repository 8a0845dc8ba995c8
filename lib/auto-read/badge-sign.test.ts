import { describe, expect, test } from 'vitest';
import { badgeSigns } from '@/lib/settings/settings';
import { longBayPage, reportOf } from '@/tests/support/report-of';
import { badgeSign, signsOf, spottedPage, yearsSince } from './badge-sign';

const today = '2026-11-24';

describe('one sign on the button, by one order', () => {
  test('due before saved before age before topics before publisher', async () => {
    const page = spottedPage(await reportOf(longBayPage(), 'https://harbour.example/x'));
    expect(signsOf({ page, saved: 'due' }, today).map(({ sign }) => sign)).toEqual([...badgeSigns]);
    expect(badgeSign({ page, saved: 'saved' }, badgeSigns, today)?.sign).toBe('saved');
    expect(badgeSign({ page, saved: 'no' }, badgeSigns, today)).toEqual({ sign: 'age', count: 6 });
  });

  test('a sign that the reader does not want gives way to the next', async () => {
    const page = spottedPage(await reportOf(longBayPage(), 'https://harbour.example/x'));
    expect(badgeSign({ page, saved: 'no' }, ['topics', 'publisher'], today)).toEqual({ sign: 'topics', count: 1 });
    expect(badgeSign({ page, saved: 'no' }, [], today)).toBeNull();
  });

  test('a page of which nothing is known has none', async () => {
    const page = spottedPage(await reportOf('<p>Bread.</p>', 'https://bakery.example/'));
    expect(badgeSign({ page, saved: 'no' }, badgeSigns, today)).toBeNull();
  });
});

test.each([
  ['2020-11-24', 6],
  ['2020-11-25', 5],
  ['2025-11-24', 1],
  ['2025-11-25', 0],
  ['2026-11-24', 0],
  ['2020-11', 5],
  ['2019', 6],
] as const)('%s is %d years old', (date, years) => expect(yearsSince(date, today)).toBe(years));
