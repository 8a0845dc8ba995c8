import { parseChineseNumber, withPlainDigits } from './digits';

/** A number, a word or a single other character of a text. */
export interface Token {
  readonly kind: 'number' | 'word' | 'other';
  /** Lower case. */
  readonly text: string;
  /** The number's value; NaN for the others. */
  readonly value: number;
  /** How many digits it was written with. */
  readonly digits: number;
  readonly start: number;
  readonly end: number;
}

/** Han characters stand alone, so that a unit after a number is seen whatever follows it. */
const pattern =
  /[0-9]+|[〇零一二三四五六七八九十廿卅元]+(?=[年月日號号])|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\u200c\u200d])+|\S/gu;
const isDigit = /^[0-9]/u;
const isLetter = /^[\p{L}\p{M}]/u;
const isChineseNumber = /^[〇零一二三四五六七八九十廿卅元]+$/u;

/** At most this many tokens are read of one text. */
const mostTokens = 4_000;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  // Lower case may change the length (İ), and then the places would not fit the text.
  const lower = text.toLowerCase();
  const source = withPlainDigits(withOneSpelling(lower.length === text.length ? lower : text));
  for (const match of source.matchAll(pattern)) {
    if (tokens.length >= mostTokens) break;
    const [word] = match;
    const start = match.index;
    tokens.push(tokenOf(word, start, source.charAt(start + word.length)));
  }
  return tokens;
}

function tokenOf(word: string, start: number, next: string): Token {
  const end = start + word.length;
  if (isDigit.test(word)) {
    return {
      kind: 'number',
      text: word,
      value: word.length > 14 ? Number.NaN : Number(word),
      digits: word.length,
      start,
      end,
    };
  }
  if (isChineseNumber.test(word) && /[年月日號号]/u.test(next)) {
    const value = parseChineseNumber(word);
    return { kind: 'number', text: word, value, digits: value > 999 ? 4 : 2, start, end };
  }
  return { kind: isLetter.test(word) ? 'word' : 'other', text: word, value: Number.NaN, digits: 0, start, end };
}

/** Persian and Urdu are often typed with the Arabic letters for k and y. */
export const withOneSpelling = (text: string): string =>
  /[\u0643\u0649\u064a]/u.test(text) ? text.replaceAll('\u0643', '\u06a9').replace(/[\u0649\u064a]/gu, '\u06cc') : text;
