import { furtherNames } from './further-names';
import {
  ethiopicMonths,
  furtherLanguages,
  gregorianMonths,
  islamicMonths,
  persianMonths,
} from './month-names.generated';

export type Calendar = 'gregorian' | 'persian' | 'islamic' | 'ethiopic';

/** A name of a month: its words, and which month of which calendar. */
export interface MonthName {
  readonly words: readonly string[];
  readonly month: number;
  readonly calendar: Calendar;
  /** Whether its language puts endings on it: Julia is no day of July in German. */
  readonly isInflected: boolean;
}

/** Languages that write the names as they are: none of an ending, a preposition stands before them. */
const uninflected: ReadonlySet<string> = new Set(
  'en de nl fr es pt it ca gl da nb no nn sv is fil id ms vi af lb fy ro'.split(' '),
);

type NamesByLanguage = Readonly<Record<string, string>>;

const otherCalendars: readonly (readonly [Calendar, NamesByLanguage])[] = [
  ['persian', persianMonths],
  ['islamic', islamicMonths],
  ['ethiopic', ethiopicMonths],
];
/** Thai, Lao, Tibetan, Burmese, Khmer, which put no spaces between words: a name may stand inside what looks like one word. */
const unspaced = /[\u0e01-\u0fff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9fe\uaa60-\uaa7f]/u;

/** Above this, prepositions are part of the word, or words are not apart. */
const beyondCommonLetters = 0x590;

/** The names of months of some languages, by the first three letters of their first word. */
export class Lexicon {
  readonly #byStart = new Map<string, MonthName[]>();
  /** Names in scripts without spaces. */
  readonly #unspaced: MonthName[] = [];
  readonly languages: readonly string[];

  /** Of all languages at once only whole names are taken: some syllable is a month's beginning in one of them. */
  readonly #isWhole: boolean;

  /** @param further the Gregorian names of languages that `gregorianMonths` has not */
  constructor(languages: readonly string[], further: NamesByLanguage) {
    this.languages = languages;
    this.#isWhole = languages.length > 100;
    for (const language of languages) {
      const isInflected = !uninflected.has(language);
      this.#addTable('gregorian', gregorianMonths[language] ?? further[language] ?? '', isInflected);
      for (const [calendar, table] of otherCalendars) this.#addTable(calendar, table[language] ?? '', isInflected);
      for (const [name, month] of furtherNames[language] ?? []) this.#add(name, month, 'gregorian', isInflected);
    }
  }

  #addTable(calendar: Calendar, table: string, isInflected: boolean): void {
    if (table === '') return;
    for (const [index, names] of table.split('|').entries())
      for (const name of names.split(',')) if (name !== '') this.#add(name, index + 1, calendar, isInflected);
  }

  #add(name: string, month: number, calendar: Calendar, isInflected: boolean): void {
    const words = name.split(' ');
    const [first = ''] = words;
    const key = first.slice(0, 3);
    const others = this.#byStart.get(key);
    const entry = { words, month, calendar, isInflected };
    if (others === undefined) this.#byStart.set(key, [entry]);
    else if (others.some((other) => isSame(other, words, month, calendar) && other.isInflected === isInflected)) return;
    else others.push(entry);
    if (words.length === 1 && unspaced.test(first)) this.#unspaced.push(entry);
  }

  /** Whether a word may be the first of a name: most are not. */
  readonly mayBegin = (word: string): boolean =>
    this.#byStart.has(word.slice(0, 3)) || word.charCodeAt(0) >= beyondCommonLetters;

  /** The month that a word and those after it name; the longest name wins, and a name of two months is none. */
  match(word: string, following: (offset: number) => string): MonthName | undefined {
    let best: MonthName | undefined;
    let bestLength = 0;
    let isContested = false;
    for (const name of this.#byStart.get(word.slice(0, 3)) ?? []) {
      const length = matchedLength(name, word, following);
      if (this.#isWhole && length < 203 && !unspaced.test(word)) continue;
      if (length === 0 || length < bestLength) continue;
      isContested = length === bestLength && (isContested || (best !== undefined && differs(best, name)));
      if (length > bestLength || isContested) best = name;
      bestLength = length;
    }
    if (best !== undefined) return isContested ? undefined : best;
    // Hebrew writes its prepositions as a first letter: in March.
    if (/^[\u05d1\u05dc\u05de][\u05d0-\u05ea]{3}/u.test(word)) return this.match(word.slice(1), following);
    if (this.#unspaced.length === 0 || !unspaced.test(word)) return undefined;
    return this.#unspaced.find(({ words: [only = ''] }) => only.length > 1 && word.includes(only));
  }
}

const isSame = (one: MonthName, words: readonly string[], month: number, calendar: Calendar): boolean =>
  one.month === month && one.calendar === calendar && one.words.length === words.length && one.words[0] === words[0];

const differs = (one: MonthName, other: MonthName): boolean =>
  one.month !== other.month || one.calendar !== other.calendar;

/** How much of the name the words cover, in letters; 0 where they are not it. Exact words count most. */
function matchedLength({ words, isInflected }: MonthName, word: string, following: (offset: number) => string): number {
  const [first = ''] = words;
  if (words.length === 1) return wordLength(first, word, isInflected);
  if (first !== word) return 0;
  for (let at = 1; at < words.length; at++) if (words[at] !== following(at)) return 0;
  return 200 + words.join('').length;
}

/** Exact; or cut short to three letters or more (`febr`); or with an ending of up to four letters (`marta`, `մարտին`). */
function wordLength(name: string, word: string, isInflected: boolean): number {
  if (name === word) return 200 + name.length;
  if (word.length >= 3 && word.length < name.length && name.startsWith(word)) return 100 + word.length;
  if (!isInflected) return 0;
  const stem = name.length > 4 ? name.slice(0, -1) : name;
  if (name.length >= 4 && word.length <= name.length + 4 && word.startsWith(stem)) return stem.length;
  return 0;
}

/** So many are kept; the one that was made first goes first. */
const mostLexicons = 60;
const lexicons = new Map<string, Lexicon>();

const isCommon = (language: string): boolean => Object.hasOwn(gregorianMonths, language);
const isFurther = (language: string): boolean => furtherLanguages.includes(language);

/**
 * The lexicon of some languages; English is part of each, since layouts speak it. Names of languages that few papers
 * write are loaded when a page needs them.
 */
export async function lexiconOf(languages: readonly string[]): Promise<Lexicon> {
  const known = [...new Set([...languages, 'en'])].filter((language) => isCommon(language) || isFurther(language));
  const key = known.join(' ');
  const found = lexicons.get(key);
  if (found !== undefined) return found;
  const further = known.some(isFurther) ? (await import('./month-names-further.generated')).furtherMonths : {};
  const made = new Lexicon(known, further);
  for (const oldest of lexicons.keys()) if (lexicons.size >= mostLexicons) lexicons.delete(oldest);
  lexicons.set(key, made);
  return made;
}

/** The lexicon of all languages, for pages that do not say theirs. */
export const wholeLexicon = (): Promise<Lexicon> => lexiconOf([...Object.keys(gregorianMonths), ...furtherLanguages]);
