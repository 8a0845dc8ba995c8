const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const wholeDay = '2020-02-29'.length;

/** The last day of a month or year, `2020-02` → `2020-02-29`; a day itself. */
export function lastDay(date: string): string {
  if (date.length === wholeDay) return date;
  const [year = '', month = '12'] = date.split('-');
  const index = Number(month) - 1;
  const days = index === 1 && isLeap(Number(year)) ? 29 : (lengths[index] ?? 31);
  return `${year}-${month}-${String(days).padStart(2, '0')}`;
}

/** The first day of a month or year; a day itself. */
export function firstDay(date: string): string {
  if (date.length === wholeDay) return date;
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}
