import { memoize } from '@/lib/page/memoize';
import { type CalendarDate, dayNumber, fromDayNumber, partsOf } from '../calendar-day';
import { withPlainDigits } from './digits';
import { relativeForms } from './month-names.generated';

interface Form {
  /** y m d h i, or the number of days ago for a word: today, yesterday. */
  readonly unit: string;
  readonly before: string;
  readonly after: string;
  /** Its place in the list: of two forms that fit, the earlier is meant. */
  readonly order: number;
}

/** The forms of a language: words, and forms around a number by the two characters after it. */
interface Forms {
  readonly words: readonly Form[];
  readonly byNext: ReadonlyMap<string, readonly Form[]>;
}

/** What English layouts write beside CLDR's forms. */
const furtherForms = 'h# hrs ago|h#h ago|i# mins ago|i#m ago|d#d ago|h# hour(s) ago|h# hours, |i# minute(s) ago';
const numbers = /\d{1,3}/gu;
const keyLength = 2;

const formsOf = memoize((language): Forms => {
  const source = Object.hasOwn(relativeForms, language) ? (relativeForms[language] ?? '') : '';
  const words: Form[] = [];
  const byNext = new Map<string, Form[]>();
  for (const [order, form] of (language === 'en' ? `${source}|${furtherForms}` : source).split('|').entries()) {
    if (form.length <= 2) continue;
    const [before = '', after = ''] = form.slice(1).split('#');
    const read = { unit: form.charAt(0), before, after, order };
    const key = after.slice(0, keyLength);
    if (/\d/u.test(read.unit)) words.push(read);
    else byNext.set(key, [...(byNext.get(key) ?? []), read]);
  }
  return { words, byNext };
});

/** The day that "3 hours ago" or "yesterday" means, read on `now`; of months and years no day is known. */
export function readRelative(text: string, languages: readonly string[], now: string): CalendarDate | undefined {
  if (text.length > 120) return undefined;
  const plain = withPlainDigits(text.toLowerCase()).trim();
  const amounts = [...plain.matchAll(numbers)];
  for (const language of new Set([...languages, 'en'])) {
    const forms = formsOf(language);
    const counted = findCounted(plain, amounts, forms);
    if (counted !== undefined) return daysBefore(counted.unit, counted.amount, now);
    const word = forms.words.find(({ before }) => startsWithWord(plain, 0, before));
    if (word !== undefined) return fromDayNumber(dayNumber(partsOf(now)) - Number(word.unit));
  }
  return undefined;
}

function findCounted(text: string, amounts: readonly RegExpExecArray[], { byNext }: Forms) {
  let best: { readonly unit: string; readonly amount: number; readonly order: number } | undefined;
  for (const { index, 0: amount } of amounts) {
    const end = index + amount.length;
    for (let length = 0; length <= keyLength; length++) {
      for (const { unit, before, after, order } of byNext.get(text.slice(end, end + length)) ?? []) {
        if (best !== undefined && order >= best.order) continue;
        if (text.endsWith(before, index) && startsWithWord(text, end, after))
          best = { unit, amount: Number(amount), order };
      }
    }
  }
  return best;
}

/** At this place the text goes on with the word, and then with something else. */
const startsWithWord = (text: string, at: number, word: string): boolean =>
  text.startsWith(word, at) &&
  !/^[\p{L}\p{M}\p{N}]/u.test(/[\p{L}\p{M}]$/u.test(word) ? text.slice(at + word.length) : '');

function daysBefore(unit: string, amount: number, now: string): CalendarDate {
  const today = partsOf(now);
  const days = dayNumber(today);
  if (unit === 'd') return fromDayNumber(days - amount);
  if (unit === 'y') return { year: today.year - amount, month: 0, day: 0 };
  if (unit !== 'm') return today;
  const months = today.year * 12 + today.month - 1 - amount;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: 0 };
}
