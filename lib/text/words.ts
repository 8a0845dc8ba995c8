/**
 * What stands between words in the scripts that papers write: marks, symbols, spaces. Written out, since a browser
 * needs longer to prepare `\p{L}` than to read a page's names with it.
 */
const marks = [
  String.raw`\s\u0000-\u001f!-%'-\/:-@\[-\u0060{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7`,
  String.raw`\u02c2-\u02c5\u02d2-\u02df\u02e5-\u02eb\u02ed\u02ef-\u02ff\u0375\u037e\u0384\u0385\u0387\u03f6\u0482`,
  String.raw`\u055a-\u055f\u0589-\u058f\u05be\u05c0\u05c3\u05c6\u05f3\u05f4`,
  String.raw`\u0600-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u06dd\u06de\u06e9\u06fd\u06fe\u0700-\u070f\u08e2`,
  String.raw`\u0964\u0965\u0970\u09f2\u09f3\u09fa\u09fb\u09fd\u0a76\u0af0\u0af1\u0b70\u0bf3-\u0bfa\u0c77\u0c7f\u0c84`,
  String.raw`\u0d4f\u0d79\u0df4\u0e3f\u0e4f\u0e5a\u0e5b\u104a-\u104f\u109e\u109f\u10fb\u17d4-\u17d6\u17d8-\u17db`,
  String.raw`\u1fbd\u1fbf-\u1fc1\u1fcd-\u1fcf\u1fdd-\u1fdf\u1fed-\u1fef\u1ffd\u1ffe`,
  String.raw`\u2000-\u2070\u2074-\u207e\u2080-\u208e\u20a0-\u20cf\u2100-\u2bff\u2e00-\u2e7f\u2ff0-\u3004\u3008-\u3020`,
  String.raw`\u3030\u3036\u3037\u303d-\u303f\u309b\u309c\u30a0\u30fb\u3200-\u33ff`,
  String.raw`\ud800-\uf8ff\ufd3e-\ufd4f\ufdfc-\ufdff\ufe10-\ufe19\ufe30-\ufe6f\ufeff`,
  String.raw`\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\u{10000}-\u{10ffff}`,
].join('');

/** A run of letters, digits and their marks. */
export const wordPattern = new RegExp(`[^&${marks}]+`, 'gu');
/** The same, for the first word of a text. */
export const oneWord = new RegExp(wordPattern.source, 'u');
/** What stands between words. */
export const betweenWords = new RegExp(`[&${marks}]+`, 'gu');
/** What is no part of a name; "&" is. */
export const nonNameChars = new RegExp(`[${marks}]+`, 'gu');

const oneWordUnit = new RegExp(`[^&${marks}]`, 'u');
const known = new Map<string, boolean>();

/** Whether a UTF-16 unit belongs to a word. */
export function isWordUnit(unit: string): boolean {
  let is = known.get(unit);
  if (is === undefined) known.set(unit, (is = oneWordUnit.test(unit)));
  return is;
}

const isLatin = (unit: number): boolean =>
  unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00) || (unit >= 0xff21 && unit < 0xff5b);
const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit < 0x530;

/** The script of a text's first letter; Latin where it has none. */
export function scriptOf(text: string): 'latin' | 'cyrillic' | 'other' {
  const word = text.match(wordPattern)?.find((one) => !/^\d/u.test(one)) ?? 'a';
  const unit = word.charCodeAt(0);
  return isLatin(unit) ? 'latin' : isCyrillic(unit) ? 'cyrillic' : 'other';
}
