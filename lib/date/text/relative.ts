import { type CalendarDate, dayNumber, fromDayNumber, partsOf } from '../calendar-day';
import { withPlainDigits } from './digits';
import { relativeForms } from './month-names.generated';

interface Form {
  /** y m d h i, or the number of days ago for a word: today, yesterday. */
  readonly unit: string;
  readonly before: string;
  readonly after: string;
}

/** What English layouts write beside CLDR's forms. */
const furtherForms = 'h# hrs ago|h#h ago|i# mins ago|i#m ago|d#d ago|h# hour(s) ago|h# hours, |i# minute(s) ago';
const known = new Map<string, readonly Form[]>();
const numbers = /\d{1,3}/gu;

function formsOf(language: string): readonly Form[] {
  const before = known.get(language);
  if (before !== undefined) return before;
  const source = Object.hasOwn(relativeForms, language) ? (relativeForms[language] ?? '') : '';
  const forms = [...source.split('|'), ...(language === 'en' ? furtherForms.split('|') : [])]
    .filter((form) => form.length > 2)
    .map((form): Form => {
      const [head = '', tail = ''] = form.slice(1).split('#');
      return { unit: form.charAt(0), before: head, after: tail };
    });
  known.set(language, forms);
  return forms;
}

/** The day that "3 hours ago" or "yesterday" means, read on `now`; of months and years no day is known. */
export function readRelative(text: string, languages: readonly string[], now: string): CalendarDate | undefined {
  if (text.length > 120) return undefined;
  const plain = withPlainDigits(text.toLowerCase()).trim();
  for (const language of new Set([...languages, 'en'])) {
    for (const form of formsOf(language)) {
      const amount = amountIn(plain, form);
      if (amount !== undefined) return daysBefore(form.unit, amount, now);
    }
  }
  return undefined;
}

function amountIn(text: string, { unit, before, after }: Form): number | undefined {
  if (/\d/u.test(unit)) return startsWithWord(text, before) ? Number(unit) : undefined;
  for (const match of text.matchAll(numbers)) {
    const end = match.index + match[0].length;
    if (text.slice(0, match.index).endsWith(before) && startsWithWord(text.slice(end), after)) return Number(match[0]);
  }
  return undefined;
}

/** The text begins with the word and goes on with something else. */
const startsWithWord = (text: string, word: string): boolean =>
  text.startsWith(word) && !/^[\p{L}\p{M}\p{N}]/u.test(/[\p{L}\p{M}]$/u.test(word) ? text.slice(word.length) : '');

function daysBefore(unit: string, amount: number, now: string): CalendarDate {
  const today = partsOf(now);
  const days = dayNumber(today);
  if (/\d/u.test(unit)) return fromDayNumber(days - Number(unit));
  if (unit === 'd') return fromDayNumber(days - amount);
  if (unit === 'y') return { year: today.year - amount, month: 0, day: 0 };
  if (unit !== 'm') return today;
  const months = today.year * 12 + today.month - 1 - amount;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: 0 };
}
