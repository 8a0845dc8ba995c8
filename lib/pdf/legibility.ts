/** What is the matter with the text of a document that was opened. */
export type Legibility = 'legible' | 'none' | 'unreadable';

/** Fewer letters than these are a stamp on a scan, not a text. */
const leastLetters = 20;

/**
 * Whether the text is one: scans have none, and the letters of fonts without a Unicode map are numbers of shapes.
 * @param texts the document's blocks
 */
export function legibilityOf(texts: readonly string[]): Legibility {
  const text = texts.join(' ').slice(0, 20_000);
  const signs = text.replace(/\s+/gu, '');
  if (signs.length < leastLetters) return 'none';
  const unknown = signs.match(/[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu)?.length ?? 0;
  if (unknown > 0.2 * signs.length) return 'unreadable';
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const plain = words.filter((word) =>
    /^\P{L}{0,3}(?:[\p{L}\p{M}\p{Cf}'’.·/&-]+|[\p{Nd}.,:%/-]+)\P{L}{0,3}$/u.test(word),
  );
  return plain.length * 2 < words.length ? 'unreadable' : 'legible';
}
