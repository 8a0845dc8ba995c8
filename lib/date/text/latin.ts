/**
 * Texts in Latin letters, as most are, with the usual punctuation. Patterns over all the world's letters are costly to
 * make, a good part of a millisecond each in a popup that has just opened; such texts do without.
 */
const latin = /^[\t-~\u00a0-\u024f\u2010-\u205e\u20ac\u2122]*$/u;

export const isLatin = (text: string): boolean => latin.test(text);

const foreignOfLatin = /[^0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-\u024f]+/gu;
const foreign = /[^\p{L}\p{M}\p{N}]+/gu;

/** Letters and digits in lower case, words apart by a space. */
export function lettersOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(isLatin(lower) ? foreignOfLatin : foreign, ' ').trim();
}

const wordOfLatin = /[0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-\u024f]+/u;
const word = /[\p{L}\p{M}\p{N}]+/u;

/** So much of a text is looked at first: its first word ends there, mostly. */
const beginning = 60;

/** Lower case; undefined where there is none. */
export function firstWord(text: string): string | undefined {
  if (text.length > beginning) {
    const found = wordIn(text.slice(0, beginning));
    if (found !== null && found.index + found[0].length < beginning) return found[0];
  }
  return wordIn(text)?.[0];
}

function wordIn(text: string): RegExpExecArray | null {
  const lower = text.toLowerCase();
  return (isLatin(lower) ? wordOfLatin : word).exec(lower);
}

const noLetterOfLatin = /[^A-Za-zªµºÀ-ÖØ-öø-\u024f]+/gu;
const noLetter = /[^\p{L}]+/gu;

/** How many letters a text has. */
export const countLetters = (text: string): number =>
  text.replace(isLatin(text) ? noLetterOfLatin : noLetter, '').length;
