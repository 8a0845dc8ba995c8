/** The calendar day of an answer as it is written, in whatever zone. */
export function dayOf(value: unknown): string | null {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value.trim() : '';
  const iso = /^(\d{4}-\d{2}-\d{2})/u.exec(text)?.[1];
  if (iso !== undefined) return iso;
  const time = text === '' ? Number.NaN : Date.parse(text);
  if (Number.isNaN(time)) return null;
  const day = new Date(time);
  return [day.getFullYear(), String(day.getMonth() + 1).padStart(2, '0'), String(day.getDate()).padStart(2, '0')].join(
    '-',
  );
}
