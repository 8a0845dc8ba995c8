/** What a UTF-16 unit is to the recogniser. */
export const unitClass = {
  /** Leaves no trace: combining marks, tatweel, soft hyphens, direction marks. */
  dropped: 1,
  /** Between words of one name: spaces, hyphens, dashes, apostrophes, middle dots, ZWNJ, all alike. */
  separator: 2,
  /** Ends a name: sentence marks, brackets, symbols. */
  other: 3,
  /** Letters and digits of scripts that write words apart. */
  letter: 4,
  /** Katakana: written without spaces, but its runs are words. */
  katakana: 5,
  /** Scripts without spaces, in which a name is a substring. */
  unspaced: 6,
} as const;
export type UnitClass = (typeof unitClass)[keyof typeof unitClass];

type Range = readonly [first: number, last: number];
/** Marks that pages write or leave out: Latin, Cyrillic, Greek, Hebrew points, Arabic harakat. Elsewhere marks are letters. */
const optionalMarks: readonly Range[] = [
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
];
/** Soft hyphens, joiners and direction marks; not the ZWNJ, which stands between parts of a word. */
const invisible: readonly Range[] = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200b],
  [0x200d, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
];
const isIn = (code: number, ranges: readonly Range[]): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

const isAscii = (code: number): boolean => code < 0x80;
const isGeneralPunctuation = (code: number): boolean => code >= 0x2000 && code < 0x2070;

/** The most frequent characters, for which a browser then need not prepare the patterns below. */
function classifyFrequent(code: number): UnitClass | undefined {
  if (isAscii(code)) {
    const isDigit = code >= 0x30 && code <= 0x39;
    const small = code | 0x20;
    if (isDigit || (small >= 0x61 && small <= 0x7a)) return unitClass.letter;
    return /[\s\-_'`]/u.test(String.fromCharCode(code)) ? unitClass.separator : unitClass.other;
  }
  // Letters of Western and Central European languages; × and ÷ stand among them.
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? unitClass.other : unitClass.letter;
  if (!isGeneralPunctuation(code)) return undefined;
  if (isIn(code, invisible)) return unitClass.dropped;
  return /[\s\u200c\u2010-\u2015\u2018\u2019\u201b\u2027\u2032]/u.test(String.fromCharCode(code))
    ? unitClass.separator
    : unitClass.other;
}

export function classify(character: string): UnitClass {
  const code = character.codePointAt(0) ?? 0;
  return classifyFrequent(code) ?? classifyAny(character, code);
}

/** Any character, by what Unicode says of it. */
export function classifyAny(character: string, code: number): UnitClass {
  if (isIn(code, optionalMarks) || isIn(code, invisible)) return unitClass.dropped;
  if (
    /[\s\p{Pd}_'`\u00b4\u00b7\u02b9-\u02bf\u05f3\u05f4\u200c\u2018\u2019\u201b\u2032\u2027\u2212\u30fb\uff07\uff65]/u.test(
      character,
    )
  )
    return unitClass.separator;
  if (/[\p{Script=Katakana}\u30fc\uff70]/u.test(character)) return unitClass.katakana;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u.test(
      character,
    )
  )
    return unitClass.unspaced;
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? unitClass.letter : unitClass.other;
}

/** A class that words are made of. */
export const isWordClass = (of: number): boolean => of >= unitClass.letter;
