import { type CalendarDate, dayNumber, fromDayNumber } from '../calendar-day';
import { ummAlQuraMonths } from './month-names.generated';
import type { Calendar } from './lexicon';

/** Years in which the Persian leap rule breaks its 33-year run (Birashk's arithmetic, as in the Iranian calendar's jumps). */
const breaks = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
];

/** Day number of 1 Farvardin. */
function persianNewYear(year: number): number {
  const gregorian = year + 621;
  let leaps = -14;
  let last = breaks[0] ?? 0;
  let jump = 0;
  for (const next of breaks.slice(1)) {
    jump = next - last;
    if (year < next) break;
    leaps += Math.trunc(jump / 33) * 8 + Math.trunc((jump % 33) / 4);
    last = next;
  }
  const since = year - last;
  leaps += Math.trunc(since / 33) * 8 + Math.trunc(((since % 33) + 3) / 4);
  if (jump % 33 === 4 && jump - since === 4) leaps++;
  const gregorianLeaps = Math.trunc(gregorian / 4) - Math.trunc(((Math.trunc(gregorian / 100) + 1) * 3) / 4) - 150;
  return dayNumber({ year: gregorian, month: 3, day: 20 + leaps - gregorianLeaps });
}

function fromPersian(year: number, month: number, day: number): number | undefined {
  if (year < 1200 || year > 1500 || day > (month <= 6 ? 31 : 30)) return undefined;
  return persianNewYear(year) + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
}

/** 1 Muharram 1400 of Umm al-Qura: 21 November 1979. */
const ummAlQuraStart = 3_611;

function fromIslamic(year: number, month: number, day: number): number | undefined {
  if (year < 1400 || year > 1500 || day > 30) return undefined;
  let days = ummAlQuraStart;
  for (let at = 1400; at <= year; at++) {
    const bits = Number.parseInt(ummAlQuraMonths.slice((at - 1400) * 3, (at - 1400) * 3 + 3), 16);
    const months = at < year ? 12 : month - 1;
    for (let passed = 0; passed < months; passed++) days += (bits >> (11 - passed)) & 1 ? 30 : 29;
  }
  return days + day - 1;
}

function fromEthiopic(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 2100 || day > (month === 13 ? 6 : 30)) return undefined;
  // 1 Meskerem 1 is 29 August 8 of the Julian calendar.
  return -716_367 + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1;
}

const conversions = { persian: fromPersian, islamic: fromIslamic, ethiopic: fromEthiopic } as const;

/** The Gregorian day of a day in another calendar; undefined where that calendar has none such. */
export function toGregorian(calendar: Calendar, year: number, month: number, day: number): CalendarDate | undefined {
  if (calendar === 'gregorian') return { year, month, day };
  if (!(month >= 1 && month <= 13 && day >= 1)) return undefined;
  const days = conversions[calendar](year, month, day);
  return days === undefined ? undefined : fromDayNumber(days);
}

/** Years before the first of an era: 令和2 is 2018 + 2. */
export const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
};
