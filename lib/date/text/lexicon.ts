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
}

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
      this.#addTable('gregorian', gregorianMonths[language] ?? further[language] ?? '');
      for (const [calendar, table] of otherCalendars) this.#addTable(calendar, table[language] ?? '');
      for (const [name, month] of furtherNames[language] ?? []) this.#add(name, month, 'gregorian');
    }
  }

  #addTable(calendar: Calendar, table: string): void {
    if (table === '') return;
    for (const [index, names] of table.split('|').entries())
      for (const name of names.split(',')) if (name !== '') this.#add(name, index + 1, calendar);
  }

  #add(name: string, month: number, calendar: Calendar): void {
    const words = name.split(' ');
    const [first = ''] = words;
    const key = first.slice(0, 3);
    const others = this.#byStart.get(key);
    const entry = { words, month, calendar };
    if (others === undefined) this.#byStart.set(key, [entry]);
    else if (others.some((other) => isSame(other, words, month, calendar))) return;
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
      const length = matchedLength(name.words, word, following);
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
function matchedLength(name: readonly string[], word: string, following: (offset: number) => string): number {
  const [first = ''] = name;
  if (name.length === 1) return wordLength(first, word);
  if (first !== word) return 0;
  for (let at = 1; at < name.length; at++) if (name[at] !== following(at)) return 0;
  return 200 + name.join('').length;
}

/** Exact; or cut short to three letters or more (`febr`); or with an ending of up to four letters (`marta`, `մարտին`). */
function wordLength(name: string, word: string): number {
  if (name === word) return 200 + name.length;
  if (word.length >= 3 && word.length < name.length && name.startsWith(word)) return 100 + word.length;
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
