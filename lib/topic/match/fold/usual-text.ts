import { foldName } from './fold-text';

/**
 * What texts in Latin letters are mostly made of: letters, and characters that are no part of a word. A text of these
 * is told apart into words as it is, without being folded unit by unit.
 */
const usualText =
  /^[\t\n\r\x20-\x7e\u00a0-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf-\u013e\u0141-\u0148\u014a-\u017f\u2010-\u2027\u2030-\u203b\u20ac]*$/u;
const word = /[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+/gu;
/** The letters among them that fold to others. */
const markedLetter = /[\u00c0-\u017f]/u;

export const isUsual = (text: string): boolean => usualText.test(text);

/** The words of a usual text, as they are written, with their places. */
export const wordsOfUsual = (text: string): Iterable<RegExpExecArray> => text.matchAll(word);

/** A word of a usual text as the recogniser reads it. */
export const foldUsualWord = (written: string): string =>
  markedLetter.test(written) ? foldName(written) : written.toLowerCase();

/** The folded words of a usual text with a space between them. */
export const foldUsual = (text: string): string =>
  markedLetter.test(text)
    ? (text.match(word) ?? []).map(foldUsualWord).join(' ')
    : text
        .toLowerCase()
        .replaceAll(/[^0-9a-z]+/gu, ' ')
        .trim();
