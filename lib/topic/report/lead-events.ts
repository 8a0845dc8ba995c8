import { firstDay } from './cut-date';
import type { ReportEvent } from './topic-report';

const leadCount = 3;

/**
 * The three events that stand for all since the page, in the order of dates. Those of the greatest weight; where there
 * are more, the newest of each third of the time between the first and the last of them, then the newest of the others.
 * See docs/adr.
 */
export function leadEvents(since: readonly ReportEvent[]): ReportEvent[] {
  const chosen: ReportEvent[] = [];
  for (const weight of [3, 2, 1]) {
    const room = leadCount - chosen.length;
    if (room > 0)
      chosen.push(
        ...spread(
          since.filter((event) => event.weight === weight),
          room,
        ),
      );
  }
  return chosen.toSorted((a, b) => compareDates(a, b));
}

const compareDates = (a: ReportEvent, b: ReportEvent): number => {
  const [dayA, dayB] = [firstDay(a.date), firstDay(b.date)];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
};

/** So many of the events, the newest of each equal part of their time. */
function spread(events: readonly ReportEvent[], count: number): ReportEvent[] {
  if (events.length <= count) return [...events];
  const newestFirst = events.toSorted((a, b) => compareDates(b, a));
  const time = (event: ReportEvent | undefined) => Date.parse(`${firstDay(event?.date ?? '')}T00:00:00Z`);
  const [first, last] = [time(newestFirst.at(-1)), time(newestFirst[0])];
  const partOf = (event: ReportEvent) =>
    Math.min(count - 1, Math.floor(((time(event) - first) / (last - first || 1)) * count));
  const parts = new Set<number>();
  const chosen = newestFirst.filter((event) => !parts.has(partOf(event)) && parts.add(partOf(event)));
  const others = newestFirst.filter((event) => !chosen.includes(event));
  return [...chosen, ...others].slice(0, count);
}
