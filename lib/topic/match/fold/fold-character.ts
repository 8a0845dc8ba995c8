import { classify, unitClass, type UnitClass } from './unit-class';

/** Letters that Unicode does not take apart, as pages without the right keyboard write them. */
const alike = new Map(
  Object.entries({
    ı: 'i',
    ə: 'e',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    ħ: 'h',
    ŋ: 'n',
    ς: 'σ',
    // Arabic, Persian and Urdu keyboards write the same letters as different characters.
    '\u0649': '\u06cc',
    '\u064a': '\u06cc',
    '\u06d2': '\u06cc',
    '\u0643': '\u06a9',
    '\u0629': '\u0647',
    '\u06c1': '\u0647',
    '\u06be': '\u0647',
    '\u06c3': '\u0647',
    '\u06d5': '\u0647',
    '\u0671': '\u0627',
  }),
);

const digitRows = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50];
/** Kana with its voicing marks and Hangul syllables are whole letters. */
const keptWhole = /[\u3040-\u30ff\uac00-\ud7a3]/u;

function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  const row = digitRows.find((start) => code >= start && code < start + 10);
  return row === undefined ? (alike.get(letter) ?? letter) : String(code - row);
}

export interface FoldedCharacter {
  readonly class: UnitClass;
  /** The letters it counts as, lower case, without optional marks; empty where it is no letter. */
  readonly letters: string;
}

/**
 * Folds a character for comparison: case (I, İ, ı and i alike), width, optional marks, keyboards' doubles.
 * @param character one code point
 */
export function foldCharacter(character: string): FoldedCharacter {
  const own = classify(character);
  if (own === unitClass.dropped || own === unitClass.separator) return { class: own, letters: '' };
  if (character < '\u0080') return { class: own, letters: character.toLowerCase() };
  const form = keptWhole.test(character) ? 'NFKC' : 'NFKD';
  let letters = '';
  let of: UnitClass = own;
  for (const part of character.normalize(form).toLowerCase().normalize(form)) {
    const partClass = classify(part);
    if (partClass === unitClass.dropped) continue;
    if (partClass === unitClass.separator) return { class: unitClass.separator, letters: '' };
    if (letters === '') of = partClass;
    letters += foldLetter(part);
  }
  return letters === '' ? { class: unitClass.dropped, letters } : { class: of, letters };
}
