import { isWordUnit } from '@/lib/text/words';
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

/** What a unit of a text is: white space, another character, part of a number or of a word, or a word by itself. */
const [space, other, digit, letter, han] = [0, 1, 2, 3, 4];
const firstBeyondLatin = 0x250;
const latinUnits = new Uint8Array(firstBeyondLatin)
  .fill(other)
  .fill(space, 0x9, 0xe)
  .fill(digit, 0x30, 0x3a)
  .fill(letter, 0x41, 0x5b)
  .fill(letter, 0x61, 0x7b)
  .fill(letter, 0xc0);
for (const unit of [0x20, 0xa0]) latinUnits[unit] = space;
// The ordinals ª and º, and µ.
for (const unit of [0xaa, 0xb5, 0xba]) latinUnits[unit] = letter;
// × and ÷.
for (const unit of [0xd7, 0xf7]) latinUnits[unit] = other;

/** Blocks of Han characters, which stand alone, so that a unit after a number is seen whatever follows it. */
const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit < 0xa000) ||
  (unit >= 0x3400 && unit < 0x4dc0) ||
  (unit >= 0xf900 && unit < 0xfb00) ||
  (unit >= 0x2e80 && unit < 0x2fe0) ||
  unit === 0x3005 ||
  unit === 0x3007 ||
  (unit >= 0x3021 && unit < 0x302a);

const [zeroWidthNonJoiner, zeroWidthJoiner] = [0x200c, 0x200d];

function kindBeyondLatin(character: string, unit: number): number {
  if (isHan(unit)) return han;
  if (unit === zeroWidthNonJoiner || unit === zeroWidthJoiner || isWordUnit(character)) return letter;
  return /\s/u.test(character) ? space : other;
}

const isChineseNumber = /^[〇零一二三四五六七八九十廿卅元]+$/u;
const chineseDate = /[〇零一二三四五六七八九十廿卅元]+(?=[年月日號号])/uy;

/** At most this many tokens are read of one text. */
const mostTokens = 4_000;

export function tokenize(text: string): Token[] {
  // Lower case may change the length (İ), and then the places would not fit the text.
  const lower = text.toLowerCase();
  const source = lower.length === text.length ? lower : text;
  return isLatin(source) ? tokensOf(source) : tokensOf(withPlainDigits(withOneSpelling(source)));
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length && tokens.length < mostTokens) {
    const start = at;
    const kind = unitAt(source, at++);
    if (kind === space) continue;
    if (kind === digit || kind === letter) while (at < source.length && unitAt(source, at) === kind) at++;
    if (kind === han) at = endOfChineseDate(source, start);
    else if (kind === other && isPair(source, start)) at++;
    const text = source.slice(start, at);
    if (kind === digit) tokens.push(numberToken(text, start));
    else if (kind === han && isBeforeUnit(source, at) && isChineseNumber.test(text))
      tokens.push(chineseNumberToken(text, start));
    else tokens.push(textToken(kind === other ? 'other' : 'word', text, start));
  }
  return tokens;
}

function unitAt(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  return latinUnits[unit] ?? (isHalf(unit) ? kindOfHalf(source, at) : kindBeyondLatin(source.charAt(at), unit));
}

/** Half of a character of two units. */
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000;

/** Both halves are of their character's kind. */
function kindOfHalf(source: string, at: number): number {
  const whole = isPair(source, at) ? at : at - 1;
  return isPair(source, whole) && /^[\p{L}\p{M}]/u.test(source.slice(whole, whole + 2)) ? letter : other;
}

/** A character of two units. */
const isPair = (source: string, at: number): boolean => (source.codePointAt(at) ?? 0) > 0xffff;

/** Of a run of Chinese numbers before a unit its end, else of the one character. */
function endOfChineseDate(source: string, at: number): number {
  chineseDate.lastIndex = at;
  return at + (chineseDate.exec(source)?.[0].length ?? 1);
}
const isBeforeUnit = (source: string, at: number): boolean => /[年月日號号]/u.test(source.charAt(at));

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
