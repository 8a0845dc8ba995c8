import type { Translator } from './translator';

const part = (date: string, index: number): number => Number(date.split('-')[index] ?? Number.NaN);

/**
 * A partial date in words: `6 March 2020`, `March 2020`, `2020`. A month without a day has its own list of names, as many
 * languages inflect it beside a day; the day counts, as French says `1er` of the first only.
 */
export function formatDate(date: string, { t }: Translator, length: 'long' | 'short' = 'long'): string {
  const [year, month, day] = [part(date, 0), part(date, 1), part(date, 2)];
  if (Number.isNaN(month)) return t('date.year', { year });
  if (Number.isNaN(day)) return t('date.month', { month: nameOf(month, t('date.monthNamesAlone')), year });
  const isLong = length === 'long';
  const name = nameOf(month, t(isLong ? 'date.monthNames' : 'date.monthNamesShort'));
  return t(isLong ? 'date.day' : 'date.dayShort', { count: day, day, month: name, year });
}

const nameOf = (month: number, names: string): string => names.split('|')[month - 1] ?? '';

/**
 * How old a date is on a day, in the two largest units that its precision allows: `6 years 8 months`.
 * @param length short: from two years on, years alone
 */
export function formatAge(date: string, today: string, { t }: Translator, length: 'long' | 'short' = 'long'): string {
  const [year, month, day] = [part(date, 0), part(date, 1), part(date, 2)];
  const [nowYear, nowMonth, nowDay] = [part(today, 0), part(today, 1), part(today, 2)];
  if (Number.isNaN(month)) return t('age.years', { count: nowYear - year });
  const months = (nowYear - year) * 12 + nowMonth - month - (!Number.isNaN(day) && nowDay < day ? 1 : 0);
  if (months >= 12) {
    const years = t('age.years', { count: Math.floor(months / 12) });
    return months % 12 === 0 || (length === 'short' && months >= 24)
      ? years
      : `${years} ${t('age.months', { count: months % 12 })}`;
  }
  if (months >= 1 || Number.isNaN(day)) return t('age.months', { count: Math.max(months, 0) });
  const days = Math.round((Date.UTC(nowYear, nowMonth - 1, nowDay) - Date.UTC(year, month - 1, day)) / 86_400_000);
  return days <= 0 ? t('age.today') : t('age.days', { count: days });
}
