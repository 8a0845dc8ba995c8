import { betweenWords, oneWord } from '@/lib/text/words';

/**
 * Texts in Latin letters, as most are, with the usual punctuation. Patterns over all the world's letters are costly to
 * make, a good part of a millisecond each in a popup that has just opened; such texts do without.
 */
const latin = /^[\t-~\u00a0-\u024f\u2010-\u205e\u20ac\u2122]*$/u;

export const isLatin = (text: string): boolean => latin.test(text);

const foreignOfLatin = /[^0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-\u024f]+/gu;

/** Letters and digits in lower case, words apart by a space. */
export function lettersOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(isLatin(lower) ? foreignOfLatin : betweenWords, ' ').trim();
}

const wordOfLatin = /[0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-\u024f]+/u;

/** Lower case; undefined where there is none. */
export function firstWord(text: string): string | undefined {
  let start = 0;
  while (start < text.length && text.charCodeAt(start) < 0x80 && !isPlain(text.charCodeAt(start))) start++;
  let end = start;
  while (end < text.length && isPlain(text.charCodeAt(end))) end++;
  // Nothing but plain letters so far: no pattern is needed.
  if (end > start && (end === text.length || text.charCodeAt(end) < 0x80)) return text.slice(start, end).toLowerCase();
  const lower = text.toLowerCase();
  return (isLatin(lower) ? wordOfLatin : oneWord).exec(lower)?.[0];
}

/** A digit or a letter of English. */
const isPlain = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);

const noLetterOfLatin = /[^A-Za-zªµºÀ-ÖØ-öø-\u024f]+/gu;

/** How many letters a text has. */
export const countLetters = (text: string): number =>
  text.replace(isLatin(text) ? noLetterOfLatin : /[^\p{L}]+/gu, '').length;
