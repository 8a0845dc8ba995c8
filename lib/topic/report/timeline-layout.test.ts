import { describe, expect, test } from 'vitest';
import { timelineLayout } from './timeline-layout';
import type { ReportEvent } from './topic-report';

const event = (date: string, weight: 1 | 2 | 3, short?: string): ReportEvent => ({
  ...(short !== undefined && { short }),
  date,
  weight,
  text: date,
  terms: [],
  sources: [],
});
const many = Array.from({ length: 60 }, (_, i) =>
  event(`${1990 + Math.floor(i / 2)}-0${1 + (i % 9)}-15`, i % 2 === 0 ? 3 : 1, `What happened in the year ${i}`),
);

describe('the timeline', () => {
  const layout = timelineLayout(many, '2005-03', 400, '2026-11-24');

  test('no two labels overlap at 400 pixels, and none leaves the picture', () => {
    const labels = layout.marks.flatMap(({ label }) => label ?? []);
    expect(labels.length).toBeGreaterThan(4);
    for (const [i, a] of labels.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(400);
      for (const b of labels.slice(i + 1))
        if (a.row === b.row) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
    }
  });

  test('stands in the order of time, before and since the last day of the page’s month', () => {
    const xs = layout.marks.map(({ x }) => x);
    expect(xs.every((x) => x >= 0 && x <= 400)).toBe(true);
    expect(layout.marks.every(({ x, isSince }) => isSince === x > (layout.published ?? 0))).toBe(true);
    expect(layout.now).toBe(392);
  });

  test('has years below it', () => {
    expect(layout.ticks.every(({ label }) => /^\d{4}$/u.test(label))).toBe(true);
  });

  test('a page without a date has no place on it', () => {
    const undated = timelineLayout(many, null, 400, '2026-11-24');
    expect(undated.published).toBeNull();
    expect(undated.marks.some(({ isSince }) => isSince)).toBe(false);
  });

  test('works without events and in no width', () => {
    expect(timelineLayout([], null, 0, '2026-11-24').marks).toEqual([]);
    expect(timelineLayout(many, '2020', 0, '2026-11-24').rows).toBe(0);
  });
});
