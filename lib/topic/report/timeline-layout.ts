import { scaleUtc } from 'd3-scale';
import { firstDay, lastDay } from './cut-date';
import { placeLabels, type MeasureText, type PlacedLabel } from './timeline-labels';
import type { ReportEvent } from './topic-report';

export interface TimelineMark {
  readonly event: ReportEvent;
  /** Pixels from the left. */
  readonly x: number;
  /** Later than the page; false for all where the page has no date. */
  readonly isSince: boolean;
  /** Absent where there was no room. */
  readonly label?: PlacedLabel;
}
export interface TimelineLayout {
  readonly width: number;
  /** Lines of labels that are used. */
  readonly rows: number;
  readonly marks: readonly TimelineMark[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Where the page stands, and today. */
  readonly published: number | null;
  readonly now: number;
}

/** Pixels kept free at both ends, so that a mark there is whole. */
const margin = 8;
const ticksAtMost = 5;
const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * Where a topic's events stand on a line over its years. A month or year stands at its first day. Left to right; a page
 * that reads from right to left mirrors the picture.
 * @param published the page's date as precise as it is known, or null
 * @param width pixels
 * @param now the day of the reading
 * @param measure the width of a label's text; without it, an estimate
 */
export function timelineLayout(
  events: readonly ReportEvent[],
  published: string | null,
  width: number,
  now: string,
  measure?: MeasureText,
): TimelineLayout {
  const cut = published === null ? null : lastDay(published);
  const times = [now, ...(cut === null ? [] : [cut]), ...events.map(({ date }) => firstDay(date))].map(instant);
  const scale = scaleUtc()
    .domain([Math.min(...times), Math.max(...times)])
    .range([margin, Math.max(margin, width - margin)]);
  const xOf = (day: string): number => Math.round(scale(instant(day)) * 10) / 10;
  const points = events.map((event) => ({ event, x: xOf(firstDay(event.date)) }));
  const labels = placeLabels(points, width, measure);
  return {
    width,
    rows: Math.max(0, ...[...labels.values()].map(({ row }) => row + 1)),
    marks: points.map(({ event, x }) => {
      const label = labels.get(event);
      const isSince = cut !== null && lastDay(event.date) > cut;
      return label === undefined ? { event, x, isSince } : { event, x, isSince, label };
    }),
    ticks: scale.ticks(ticksAtMost).map((date) => {
      const day = date.toISOString().slice(0, 10);
      return { x: xOf(day), label: day.replace(/(?:-01)?-01$/u, '') };
    }),
    published: cut === null ? null : xOf(cut),
    now: xOf(now),
  };
}
