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

/** Marks that pages write or leave out: Latin, Cyrillic, Greek, Hebrew points, Arabic harakat. Elsewhere marks are letters. */
const optionalMark =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/u;
const invisible = /[\u00ad\u061c\u200b\u200d\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const separator =
  /[\s\p{Pd}_'`\u00b4\u00b7\u02b9-\u02bf\u05f3\u05f4\u200c\u2018\u2019\u201b\u2032\u2027\u2212\u30fb\uff07\uff65]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const katakana = /[\p{Script=Katakana}\u30fc\uff70]/u;
const letter = /[\p{L}\p{N}\p{M}]/u;

export function classify(character: string): UnitClass {
  if (optionalMark.test(character) || invisible.test(character)) return unitClass.dropped;
  if (separator.test(character)) return unitClass.separator;
  if (katakana.test(character)) return unitClass.katakana;
  if (unspaced.test(character)) return unitClass.unspaced;
  return letter.test(character) ? unitClass.letter : unitClass.other;
}

/** A class that words are made of. */
export const isWordClass = (of: number): boolean => of >= unitClass.letter;
