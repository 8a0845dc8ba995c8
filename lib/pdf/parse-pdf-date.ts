const form = /^D?:?(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2}))?)?)?)?)?(Z|[+-]\d{2}'?(?:\d{2})?'?)?/u;

/** A date of the document information, `D:20200409123000+05'00'`, as ISO 8601; undefined where it is none. PDF 1.7, 7.9.4. */
export function parsePdfDate(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}(?:-\d{2})?(?:T|$)/u.test(trimmed)) return trimmed.slice(0, 40);
  const match = form.exec(trimmed);
  if (match === null) return undefined;
  const [, year = '', month, day, hour, minute = '00', second = '00', zone = ''] = match;
  if (month === undefined) return year;
  if (day === undefined) return `${year}-${month}`;
  if (hour === undefined) return `${year}-${month}-${day}`;
  const [, sign = '', hours = '', minutes = '00'] = /^([+-])(\d{2})'?(\d{2})?/u.exec(zone) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${sign === '' ? zone : `${sign}${hours}:${minutes}`}`;
}
