/** Words that stand in many names and tell none from another, in the languages of papers. */
const small = new Set(
  'the a an of and for der die das und le la les l’ de du des d’ et el los las del y il lo gli i di e o os as do da dos het en al el- και ο η το'.split(
    ' ',
  ),
);
const maxLetters = 3;

/**
 * Up to three letters that stand for a name, drawn where others would fetch a picture: initials of its words, a name of
 * capitals as it stands, the first letter of one in a script without capitals.
 */
export function monogram(name: string): string {
  const words = name.split(/[\s\-–—_/.:,·|&]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  const [first = words[0] ?? '', ...others] = telling;
  if (/^[\p{Lu}\p{N}]{2,3}$/u.test(first)) return first;
  // Of scripts without capitals the beginnings of words say little.
  if (others.length === 0 || !/^\p{Lu}/u.test(first)) return initial(first);
  const letters = [first, ...others].filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).map(initial);
  return letters.slice(0, maxLetters).join('');
}

/** A whole sign as readers see it: a letter with its marks. */
function initial(word: string): string {
  const letters = /[\p{L}\p{N}]\p{M}*/u.exec(word);
  return letters?.[0].toUpperCase() ?? '';
}
