import { type CalendarDate, isCalendarDate } from '../calendar-day';
import { toGregorian } from './calendars';
import type { MonthName } from './lexicon';
import type { Match, Reading } from './read-dates';
import type { Token } from './tokens';

/** Whether a token, which is no number, may stand between the parts of a date. */
type Filler = (token: Token) => boolean;

/** What may stand between a day and its month: articles, prepositions, endings of ordinals. */
const isBesideDay: Filler = ({ text }) =>
  /^(?:[-.,،、·/‑–º°ª’'ʼ᾿:)(]|st|nd|rd|th|er|re|eme|ème|ος|η|ης|of|the|de|di|da|del|dels|d|do|dos|den|der|a|an|ar|al|el|na|ng|ka|ta|ya|ni|ní|y|ug|e|ή|и|го|е|ше|го|d|ᵉ|ኛ|ቀን|ஆம்|న|रा|रोजी|तारीख|তারিখ|ខែ|เดือน|ເດືອນ|خەی|ی|ى|من|شهر|ماه|می|ní|lá|mí|th|ún|inci|nci|ci|cu|ncu|je|ji|nji|njy|nčy|nçi|nde|da|da|го|а|мая)$/u.test(
    text,
  );
/** What may stand between a month and its year. */
const isBesideYear: Filler = ({ text }) =>
  /^(?:[-.,،、·/‑–’'ʼ()]|de|del|di|da|do|d|año|anno|an|the|г|год|года|р|року|год|yil|yili|il|ili|жылы|жыл|йил|йили|سنة|سال|عام|م|year|era|พ|ศ|ค|b|e|ad|ce|bs|গ্রি|ob|o|le|lea|ka|ya|den|der|ቀን|ዓ|ም|ዓም|ປີ|ឆ្នាំ|ปี|năm|ha|ko|en|la|u|των|του|வருடம்|წ|წლის|թ|mon|tue|wed|thu|fri|sat|sun)$/u.test(
    text,
  );
/** `2020. gada`, `2020 жылғы`, `2020-ci il`, `2020ko`: a word between a year and what follows. */
const isAfterYear: Filler = ({ kind, text }) => (kind === 'word' ? text.length <= 8 : /^[-.,،/‑–’'ʼ]$/u.test(text));

/** Dates around the name of a month that begins at `at`. Nothing before token `taken` is used again. */
export function readNamedMonth(
  tokens: readonly Token[],
  at: number,
  taken: number,
  reading: Reading,
): Match | undefined {
  const token = tokens[at];
  if (token === undefined || !reading.lexicon.mayBegin(token.text)) return undefined;
  const words: number[] = [at];
  const name = reading.lexicon.match(token.text, (offset) => tokens[nthWord(tokens, at, offset, words)]?.text ?? '');
  if (name === undefined) return undefined;
  const end = name.words.length === 1 ? at + 1 : (words[name.words.length - 1] ?? at) + 1;
  const after = skipSecondName(tokens, end, name, reading);
  return new Neighbours(tokens, at, after, taken, name, reading).read();
}

/** Arabic papers write the month twice: نيسان / أبريل. */
function skipSecondName(tokens: readonly Token[], at: number, name: MonthName, { lexicon }: Reading): number {
  const mark = tokens[at]?.text;
  if (mark !== '/' && mark !== '(' && mark !== '-') return at;
  const second = lexicon.match(tokens[at + 1]?.text ?? '', () => '');
  return second?.month === name.month && second.calendar === name.calendar ? at + 2 : at;
}

/** The place of the word so many words further, with only single marks between them. */
function nthWord(tokens: readonly Token[], at: number, offset: number, words: number[]): number {
  for (let have = words.length; have <= offset; have++) {
    let next = (words[have - 1] ?? at) + 1;
    if (tokens[next]?.kind === 'other') next++;
    words.push(tokens[next]?.kind === 'word' ? next : -1);
  }
  return words[offset] ?? -1;
}

class Neighbours {
  readonly #left: number;
  readonly #right: number;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly at: number,
    after: number,
    private readonly taken: number,
    private readonly name: MonthName,
    private readonly reading: Reading,
  ) {
    this.#left = this.#skipBack(at - 1, isBesideDay, 4);
    this.#right = this.#skipOn(after, isBesideDay, 3);
    this.after = after;
  }
  private readonly after: number;

  read(): Match | undefined {
    return this.#dayBefore() ?? this.#dayAfter() ?? this.#monthOnly();
  }

  /** 6 March 2020; 2020. gada 6. marts */
  #dayBefore(): Match | undefined {
    const day = this.#number(this.#left, 2);
    if (day === undefined) return undefined;
    const year = this.#skipOn(this.after, isBesideYear, 5);
    const found = this.#accept(this.#yearAt(year), day.value, this.#left, year + 1);
    if (found !== undefined) return found;
    const before = this.#skipBack(this.#left - 1, isAfterYear, 3);
    return this.#accept(this.#yearAt(before, 4), day.value, before, this.after);
  }

  /** March 6, 2020; 2020 March 6; Mar 6 12:00:00 GMT 2020 */
  #dayAfter(): Match | undefined {
    const day = this.#number(this.#right, 2);
    if (day === undefined) return undefined;
    const year = this.#skipOn(this.#skipTime(this.#right + 1), isBesideYear, 5);
    const isOrdinal = /^(?:st|nd|rd|th)$/u.test(this.tokens[this.#right + 1]?.text ?? '');
    const last = isOrdinal ? this.#skipOn(this.#right + 2, isBesideYear, 5) : year;
    const found = this.#accept(this.#yearAt(last), day.value, this.at, last + 1);
    if (found !== undefined) return found;
    const before = this.#skipBack(this.at - 1, isAfterYear, 3);
    return this.#accept(this.#yearAt(before, 4), day.value, before, this.#right + 1);
  }

  /** March 2020; 2020 March */
  #monthOnly(): Match | undefined {
    // 31 February 2020 is no day, and what it says of the month is not to be trusted either.
    if (this.#number(this.#left, 2) !== undefined) return undefined;
    const after = this.#skipOn(this.after, isBesideYear, 5);
    const found = this.#accept(this.#yearAt(after, 4), 0, this.at, after + 1);
    if (found !== undefined) return found;
    const before = this.#skipBack(this.at - 1, isAfterYear, 3);
    return this.#accept(this.#yearAt(before, 4), 0, before, this.after);
  }

  #number(at: number, digits: number): Token | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'number' || token.digits > digits || at < this.taken) return undefined;
    // In "12:30 March 6" the 30 is of the time.
    const isTime = (mark: number, number: number): boolean =>
      this.tokens[mark]?.text === ':' && this.tokens[number]?.kind === 'number';
    return isTime(at - 1, at - 2) || isTime(at + 1, at + 2) ? undefined : token;
  }

  /** The year at a token, in the calendar of the month's name; 0 where there is none. */
  #yearAt(at: number, digits = 2): number {
    const token = this.tokens[at];
    if (token?.kind !== 'number' || at < this.taken) return 0;
    if (token.digits === 4) return token.value;
    if (token.digits !== 2 || digits > 2) return 0;
    // 6 March 20 is a date only where nothing else follows that could be counted.
    const next = this.tokens[at + 1];
    if (next?.kind === 'word' && next.start - token.end < 2 && !/^(?:um|at|à|a|as|às|г|р)$/u.test(next.text)) return 0;
    if (next?.text === ':' || next?.text === '%') return 0;
    if (this.reading.lexicon.languages[0] === 'th') return 1957 + token.value;
    return 2000 + token.value <= this.reading.thisYear ? 2000 + token.value : 0;
  }

  #accept(year: number, day: number, from: number, to: number): Match | undefined {
    if (year === 0) return undefined;
    const { calendar, month } = this.name;
    const isBuddhist = calendar === 'gregorian' && year >= 2400 && year <= 2700;
    const date: CalendarDate | undefined =
      calendar === 'gregorian'
        ? { year: isBuddhist ? year - 543 : year, month, day }
        : toGregorian(calendar, year, month, day);
    return date !== undefined && isCalendarDate(date) ? { date, from, to } : undefined;
  }

  #skipOn(at: number, isFiller: Filler, most: number): number {
    let next = at;
    while (next < at + most && this.#isFilled(next, isFiller)) next++;
    return next;
  }

  #skipBack(at: number, isFiller: Filler, most: number): number {
    let next = at;
    while (next > at - most && this.#isFilled(next, isFiller)) next--;
    return next;
  }

  #isFilled(at: number, isFiller: Filler): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.kind !== 'number' && isFiller(token);
  }

  /** 12:00:00 GMT between the day and the year, as programs write it. */
  #skipTime(at: number): number {
    if (this.tokens[at + 1]?.text !== ':') return at;
    let next = at;
    while (next < at + 9 && this.tokens[next]?.digits !== 4 && this.tokens[next]?.text !== ',') next++;
    return this.tokens[next]?.digits === 4 ? next : at;
  }
}
