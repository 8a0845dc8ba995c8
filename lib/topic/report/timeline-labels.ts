import { leadEvents } from './lead-events';
import type { ReportEvent } from './topic-report';

export interface PlacedLabel {
  readonly text: string;
  /** Left edge in pixels; the text is no wider than `width`. */
  readonly x: number;
  readonly width: number;
  /** 0 is the line nearest to the axis. */
  readonly row: number;
}

/** Pixels that a text takes; where it is set, the browser knows. */
export type MeasureText = (text: string) => number;

/** Pixels of a character at 11 px, generous for wide letters. */
const characterWidth = 6.8;
export const estimateWidth: MeasureText = (text) => text.length * characterWidth;
const gap = 6;
const rows = 3;

const labelText = ({ short, date }: ReportEvent): string => short ?? date.slice(0, 4);

/**
 * Labels for the events of weight 3, each in the lowest line with room: first those that lead, which are spread over
 * the time, then the newest. The others go without;
 * none is cut.
 */
export function placeLabels(
  points: readonly { readonly event: ReportEvent; readonly x: number }[],
  width: number,
  measure: MeasureText = estimateWidth,
): Map<ReportEvent, PlacedLabel> {
  const placed = new Map<ReportEvent, PlacedLabel>();
  const taken: { from: number; to: number }[][] = Array.from({ length: rows }, () => []);
  const wanted = points.filter(({ event }) => event.weight === 3).toSorted((a, b) => b.x - a.x);
  const leading = new Set(leadEvents(wanted.map(({ event }) => event)));
  const byRank = [true, false].flatMap((leads) => wanted.filter(({ event }) => leading.has(event) === leads));
  for (const { event, x } of byRank) {
    const text = labelText(event);
    const labelWidth = Math.ceil(measure(text));
    if (labelWidth > width) continue;
    const from = Math.min(Math.max(0, x - labelWidth / 2), width - labelWidth);
    const to = from + labelWidth;
    const row = taken.findIndex((spans) => spans.every((span) => to + gap <= span.from || span.to + gap <= from));
    if (row === -1) continue;
    taken[row]?.push({ from, to });
    placed.set(event, { text, x: Math.round(from * 10) / 10, width: labelWidth, row });
  }
  return placed;
}
