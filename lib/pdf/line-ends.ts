/** Ends that a hyphen stands at: the plain one, the two of Unicode, the soft one, that of Armenian. */
const hyphenEnd = /(?<=\p{L})[-\u2010\u2011\u00AD\u058A]$/u;
const softEnd = /\u00AD$/u;
const wordAtEnd = /[\p{L}\p{M}]+$/u;
const wordAtStart = /^[\p{L}\p{M}]+/u;
/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Every word of the document, to tell a hyphen of the line's end from the word's own. */
export function wordsOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(word);
  }
  return words;
}

/** The lines of a paragraph as one text; a word broken at a line's end is whole again. */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    if (text === '') text = line;
    else if (hyphenEnd.test(text)) text = joinAtHyphen(text, line, words);
    else if (unspaced.test(text.at(-1) ?? '') && unspaced.test(line[0] ?? '')) text += line;
    else text += ` ${line}`;
  }
  return text.replaceAll('\u00AD', '');
}

function joinAtHyphen(text: string, line: string, words: ReadonlySet<string>): string {
  const bare = text.replace(hyphenEnd, '');
  const start = wordAtStart.exec(line)?.[0] ?? '';
  if (softEnd.test(text)) return bare + line;
  if (start === '') return `${text} ${line}`;
  const end = wordAtEnd.exec(bare)?.[0] ?? '';
  const [joined, hyphened] = [`${end}${start}`.toLowerCase(), `${end}-${start}`.toLowerCase()];
  if (words.has(hyphened) && !words.has(joined)) return `${bare}-${line}`;
  // A capital begins a name of its own: Nagorno-Karabakh.
  const isOwnWord = !words.has(joined) && start[0] !== start[0]?.toLowerCase();
  return isOwnWord ? `${bare}-${line}` : bare + line;
}
