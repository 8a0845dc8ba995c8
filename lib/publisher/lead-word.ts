const colonAndSpace = /^\s*[:：]?\s+/u;
/** No such word is longer. */
const longest = 32;

/**
 * What stands behind a word like "By" or "Source:" at a text's beginning; undefined where none stands there.
 * @param words in lower case
 */
export function behindLeadWord(text: string, words: readonly string[]): string | undefined {
  const beginning = text.slice(0, longest).toLowerCase();
  for (const word of words) {
    if (!beginning.startsWith(word)) continue;
    const rest = text.slice(word.length);
    const gap = colonAndSpace.exec(rest)?.[0].length;
    if (gap !== undefined) return rest.slice(gap);
  }
  return undefined;
}
