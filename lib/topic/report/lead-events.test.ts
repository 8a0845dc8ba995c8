import { expect, test } from 'vitest';
import { leadEvents } from './lead-events';
import type { ReportEvent } from './topic-report';

const event = (date: string, weight: 1 | 2 | 3 = 3): ReportEvent => ({
  date,
  weight,
  text: date,
  terms: [],
  sources: [],
});
const dates = (events: readonly ReportEvent[]) => leadEvents(events).map(({ date }) => date);

test.each<[string, ReportEvent[], string[]]>([
  ['nothing has happened', [], []],
  ['two events, both stand', [event('2021'), event('2023', 1)], ['2021', '2023']],
  [
    'of many of equal weight, the newest of each third of the time',
    ['2020-01-01', '2020-02-01', '2020-06-01', '2023-01-01', '2025-12-01', '2026-01-01'].map((date) => event(date)),
    ['2020-06-01', '2023-01-01', '2026-01-01'],
  ],
  [
    'a third without an event leaves its place to the newest of the others',
    ['2020-01-01', '2025-11-01', '2025-12-01', '2026-01-01'].map((date) => event(date)),
    ['2020-01-01', '2025-12-01', '2026-01-01'],
  ],
  [
    'weight comes before newness',
    [event('2020'), event('2021', 2), event('2022', 1), event('2023', 1)],
    ['2020', '2021', '2023'],
  ],
  [
    'events of one day',
    ['a', 'b', 'c', 'd'].map(() => event('2020-09-27')),
    ['2020-09-27', '2020-09-27', '2020-09-27'],
  ],
])('%s', (_name, events, expected) => {
  expect(dates(events)).toEqual(expected);
});
