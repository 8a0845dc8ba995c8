import { countLetters } from '../text/latin';
import type { WrittenDate } from '../text/read-dates';
import type { DateLabel } from '../words';

/** A line of a block with the place of a date in it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
}

/** The line of a block in which a date stands. */
export function lineOf(text: string, { start, end }: WrittenDate): Line {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return {
    text: text.slice(from, to < 0 ? text.length : to),
    start: start - from,
    end: end - from,
    isFirst: from === 0,
  };
}

/** The time of day belongs to the date: " - 21:38 Uhr", ", 9:25 pm". */
const clockTime = /^[\s,|•·–—-]{0,4}(?:\p{L}{1,4}\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?\p{L}{1,4}\b\.?){0,2}/u;
const author = /^(?:by|von|par|por|di|da|av|af|door|de|autor|author|автор|yazan)[\s:]/u;

/** How likely a date is the article's by the line that it stands in. */
export function lineWeight(
  line: Line & { readonly isHeading: boolean; readonly isByline: boolean },
  near: number,
  label: DateLabel,
): number {
  const { text, start, end } = line;
  const after = text.slice(end, end + 40);
  const time = /\d[:.h]\d/u.test(after) ? (clockTime.exec(after)?.[0].length ?? 0) : 0;
  const covered = (end - start + time) / Math.max(1, text.length);
  if (label !== '' && start < (near > 0 ? 120 : 60)) return 0.8 * Math.max(near, 0.5);
  // A heading speaks of the day of an event, unless the date has a line of its own.
  if (line.isHeading && line.isFirst && covered < 0.6) return 0.1 * near;
  if (covered > 0.6) return 0.74 * Math.max(near, 0.12);
  if (near > 0.8 && text.length <= 120 && (line.isByline || author.test(text.slice(0, 12).toLowerCase())))
    return 0.74 * near;
  // A dateline opens the prose: "BAKU, March 6, 2020 –"
  const isDateline = start < 40 && /^\W{0,3}[-–—:|)(•·]/u.test(text.slice(end, end + 5));
  if (isSentence(line)) return (isDateline ? 0.3 : 0.05) * near;
  if (text.length <= 120 && (covered > 0.25 || start < 25)) return 0.62 * Math.max(near, 0.07);
  if (isDateline) return 0.3 * near;
  return near > 0.6 && text.length < 200 ? 0.12 * near : 0;
}

const sentenceEnd = /[.!?…。।؟۔]["'»”’)]{0,2}$/u;
const fewLetters = 16;

/** Prose that speaks of the day, rather than a line that gives it. */
function isSentence({ text, start, end }: Line): boolean {
  if (!sentenceEnd.test(text.trimEnd())) return false;
  const rest = `${text.slice(0, start)} ${text.slice(end)}`;
  return countLetters(rest) >= fewLetters;
}
