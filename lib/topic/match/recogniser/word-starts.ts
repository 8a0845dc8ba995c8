import type { FoldedText } from '../fold/fold-text';
import { isWordClass, unitClass } from '../fold/unit-class';

/** Arabic and, then, with, like, for, with the article; Hebrew and, the, in, to, from, that, as. */
const cliticLetters = 'و ف ب ک ل ا ו ה ב ל מ ש כ'.split(' ');
const clitics = new Set(cliticLetters.map((letter) => letter.charCodeAt(0)));
const maxClitics = 4;

/** Thai and Lao vowels that are written before the consonant, and marks that follow it: no name begins or ends between. */
const isLeadingVowel = (unit: number): boolean =>
  (unit >= 0x0e40 && unit <= 0x0e44) || (unit >= 0x0ec0 && unit <= 0x0ec4);
export const isFollowingMark = (unit: number): boolean =>
  (unit >= 0x0e30 && unit <= 0x0e3a) || (unit >= 0x0e45 && unit <= 0x0e4e) || (unit >= 0x0eb0 && unit <= 0x0ece);

/** Whether a name may begin at a position: at a word's start, or anywhere where words are not written apart. */
export function isWordStart({ classes, units }: FoldedText, at: number): boolean {
  const of = classes[at] ?? 0;
  if (!isWordClass(of)) return false;
  if (of !== unitClass.unspaced) return classes[at - 1] !== of;
  return !isFollowingMark(units[at] ?? 0) && !isLeadingVowel(units[at - 1] ?? 0);
}

/** Where a name may begin behind short words written onto it; `at` is a word's start. */
export function behindClitics({ units, classes, length }: FoldedText, at: number): number[] {
  const starts: number[] = [];
  for (let i = at; i < at + maxClitics && i + 1 < length && clitics.has(units[i] ?? 0); i++) {
    if (classes[i + 1] !== unitClass.letter) break;
    starts.push(i + 1);
  }
  return starts;
}
