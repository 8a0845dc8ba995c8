/** A calendar day some days after another: `2026-11-24` and 7 give `2026-12-01`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether it is a day that the calendar has, written `2026-11-24`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether it is an instant, written as `Date.prototype.toISOString` writes it. */
export function isInstant(value: string): boolean {
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
}

/** Whether it is a day, month or year: what a page's date may be. */
export const isPartialDate = (value: string): boolean =>
  /^\d{4}$/u.test(value) || /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(value) || isDay(value);
