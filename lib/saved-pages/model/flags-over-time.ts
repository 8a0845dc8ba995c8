import type { Flag, FlagState } from './flag';

/** How many flags were saved in a month, by today's state. */
export interface MonthOfFlags extends Readonly<Record<FlagState, number>> {
  /** `2026-11` */
  readonly month: string;
}

/** Every month from the first flag's to the last's, empty ones included; the newest `atMost`. */
export function flagsOverTime(flags: readonly Pick<Flag, 'savedOn' | 'state'>[], atMost: number): MonthOfFlags[] {
  const counts = new Map<string, Record<FlagState, number>>();
  for (const { savedOn, state } of flags) {
    const month = savedOn.slice(0, 7);
    let count = counts.get(month);
    if (count === undefined) counts.set(month, (count = { 'to-review': 0, reviewed: 0 }));
    count[state]++;
  }
  const newest = [...counts.keys()].sort().at(-1);
  if (newest === undefined) return [];
  const oldest = [...counts.keys()].sort()[0] ?? newest;
  const months: MonthOfFlags[] = [];
  for (let month = newest; months.length < atMost && month >= oldest; month = monthBefore(month))
    months.unshift({ month, ...(counts.get(month) ?? { 'to-review': 0, reviewed: 0 }) });
  return months;
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1
    ? `${String(year - 1).padStart(4, '0')}-12`
    : `${String(year).padStart(4, '0')}-${String(number - 1).padStart(2, '0')}`;
}
