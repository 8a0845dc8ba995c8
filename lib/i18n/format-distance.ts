import { formatAge } from './format-date';
import type { Translator } from './translator';

/** How far a date lies before or after a page's, as precise as both are: `same day`, `17 months earlier`. */
export function formatDistance(date: string, page: string, translator: Translator): string {
  const { t } = translator;
  const length = Math.min(date.length, page.length);
  const [own, other] = [date.slice(0, length), page.slice(0, length)];
  if (own === other)
    return t(length === 4 ? 'distance.sameYear' : length === 7 ? 'distance.sameMonth' : 'distance.sameDay');
  const isEarlier = own < other;
  const age = isEarlier ? formatAge(own, other, translator) : formatAge(other, own, translator);
  return t(isEarlier ? 'distance.earlier' : 'distance.later', { age });
}

/** Whether a date lies more than a year before or after a page's. */
export function isOverAYearApart(date: string, page: string): boolean {
  const [first, second] = date < page ? [date, page] : [page, date];
  const length = Math.min(first.length, second.length);
  const next = `${Number(first.slice(0, 4)) + 1}${first.slice(4)}`;
  return second.slice(0, length) > next.slice(0, length);
}
