import type { ReportEvent } from './topic-report';

/** So many events stand in the popup's line. */
const mostLeadEvents = 3;

/**
 * The events that stand in the popup's line, in the order of dates: those of weight 3 with a short name,
 * cut into as many stretches as there are places, the newest of each (docs/adr).
 */
export function leadEvents(events: readonly ReportEvent[]): readonly ReportEvent[] {
  const weighty = events.filter(({ weight, short }) => weight === 3 && short !== undefined);
  const places = Math.min(mostLeadEvents, weighty.length);
  return Array.from(
    { length: places },
    (_, place) => weighty[Math.floor(((place + 1) * weighty.length) / places) - 1],
  ).filter((event) => event !== undefined);
}
