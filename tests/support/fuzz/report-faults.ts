import type { DateCandidate } from '@/lib/date/page-dates';
import type { PageReport } from '@/lib/report/page-report';

/** What no report may say, whatever the page; empty where it says nothing of the kind. */
export function reportFaults(report: PageReport, now: string): string[] {
  const { published, modified, notBefore } = report;
  const dates = [published, ...(published?.alternatives ?? []), modified, ...(modified?.alternatives ?? []), notBefore];
  return [
    ...dates.flatMap((date) => (date === null ? [] : dateFaults(date, now))),
    ...(published !== null && modified !== null && isBefore(modified, published)
      ? ['changed before it was published']
      : []),
    ...halfCharacters(report),
  ];
}

function dateFaults({ date, rule }: DateCandidate, now: string): string[] {
  if (!/^\d{4}(?:-\d\d){0,2}$/u.test(date)) return [`${date} by ${rule} is no date`];
  const [year, month = '01', day = '01'] = date.split('-');
  const whole = `${year}-${month}-${day}`;
  const instant = new Date(`${whole}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== whole)
    return [`${date} by ${rule} is no day`];
  return date > now.slice(0, date.length) ? [`${date} by ${rule} is in the future`] : [];
}

const isBefore = (one: DateCandidate, other: DateCandidate): boolean => {
  const digits = Math.min(one.date.length, other.date.length);
  return one.date.slice(0, digits) < other.date.slice(0, digits);
};

/** Where a text holds half a character. */
function halfCharacters(report: PageReport): string[] {
  const faults: string[] = [];
  JSON.stringify(report, (key, value: unknown) => {
    if (typeof value === 'string' && !value.isWellFormed()) faults.push(`half a character in ${key}`);
    return value;
  });
  return faults;
}
