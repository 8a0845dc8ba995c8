/** Where a text is cut that may have so many UTF-16 units: never between the two units of one character. */
export function cutPlace(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const last = text.charCodeAt(most - 1);
  const isHalf = last >= 0xd800 && last < 0xdc00;
  return Math.max(0, isHalf ? most - 1 : most);
}

/**
 * A text of at most so many UTF-16 units, whole characters all of them: half a character, which nothing can show or
 * put into an address, becomes U+FFFD.
 */
export const cutText = (text: string, most: number): string => text.slice(0, cutPlace(text, most)).toWellFormed();
