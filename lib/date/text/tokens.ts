import { parseChineseNumber, withPlainDigits } from './digits';
import { isLatin } from './latin';

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
/** The same where all letters are Latin. */
const latinPattern = /[0-9]+|[A-Za-zªµºÀ-ÖØ-öø-\u024f]+|\S/u;
/** What a unit of such a text is: white space, another character, part of a number or of a word. */
const [space, other, digit, letter] = [0, 1, 2, 3];
const latinUnits = Uint8Array.from({ length: 0x250 }, (_, unit) => {
  const [found = ''] = latinPattern.exec(String.fromCharCode(unit).repeat(2)) ?? [];
  if (found === '') return space;
  return found.length === 1 ? other : unit < 0x40 ? digit : letter;
});
const isWhite = /\s/u;
const isLetter = /^[\p{L}\p{M}]/u;
const isChineseNumber = /^[〇零一二三四五六七八九十廿卅元]+$/u;

/** At most this many tokens are read of one text. */
const mostTokens = 4_000;

export function tokenize(text: string): Token[] {
  // Lower case may change the length (İ), and then the places would not fit the text.
  const lower = text.toLowerCase();
  const source = lower.length === text.length ? lower : text;
  return isLatin(source) ? tokenizeLatin(source) : tokenizeAny(withPlainDigits(withOneSpelling(source)));
}

function tokenizeLatin(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length && tokens.length < mostTokens) {
    const start = at;
    const kind = unitAt(source, at++);
    if (kind === space) continue;
    if (kind === digit || kind === letter) while (at < source.length && unitAt(source, at) === kind) at++;
    const text = source.slice(start, at);
    if (kind === digit) tokens.push(numberToken(text, start));
    else tokens.push(textToken(kind === letter ? 'word' : 'other', text, start));
  }
  return tokens;
}

function unitAt(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  return latinUnits[unit] ?? (isWhite.test(source.charAt(at)) ? space : other);
}

function tokenizeAny(source: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: text, index: start } of source.matchAll(pattern)) {
    if (tokens.length >= mostTokens) break;
    const code = text.charCodeAt(0);
    if (code >= 0x30 && code <= 0x39) tokens.push(numberToken(text, start));
    else if (code >= 0x3007 && isChineseNumber.test(text) && /[年月日號号]/u.test(source.charAt(start + text.length)))
      tokens.push(chineseNumberToken(text, start));
    else tokens.push(textToken(isLetter.test(text) ? 'word' : 'other', text, start));
  }
  return tokens;
}

const textToken = (kind: 'word' | 'other', text: string, start: number): Token => ({
  kind,
  text,
  value: Number.NaN,
  digits: 0,
  start,
  end: start + text.length,
});

const numberToken = (text: string, start: number): Token => ({
  kind: 'number',
  text,
  value: text.length > 14 ? Number.NaN : Number(text),
  digits: text.length,
  start,
  end: start + text.length,
});

function chineseNumberToken(text: string, start: number): Token {
  const value = parseChineseNumber(text);
  return { kind: 'number', text, value, digits: value > 999 ? 4 : 2, start, end: start + text.length };
}

/** Persian and Urdu are often typed with the Arabic letters for k and y. */
export const withOneSpelling = (text: string): string =>
  /[\u0643\u0649\u064a]/u.test(text) ? text.replaceAll('\u0643', '\u06a9').replace(/[\u0649\u064a]/gu, '\u06cc') : text;
