import list from '@/data/text-kinds.json';
import type { TextKind, TextKinds } from '@/lib/schema/text-kinds';

// The compiler has checked the file against this schema.
const { kinds }: TextKinds = list;
const byWord = new Map(Object.entries(kinds).flatMap(([kind, words]) => words.map((word) => [word, kind as TextKind])));

/** What a word of the page says it is, beside the word as it stands; undefined where it is a subject or a place. */
export function textKindOfWord(value: string): { readonly kind: TextKind; readonly quote: string } | undefined {
  for (const part of [value, ...value.split(/\s*[|/>»·•:,]\s*/u)]) {
    const quote = part.replace(/\s+/gu, ' ').trim();
    const kind = quote.length <= 40 ? byWord.get(quote.toLowerCase()) : undefined;
    if (kind !== undefined) return { kind, quote };
  }
  return undefined;
}
