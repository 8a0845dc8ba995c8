export type { TopicNames as RecogniserData } from '@/lib/schema/compiled';

/** Added to a meaning's index, so that each is a printable unit. */
export const firstMeaning = 0x30;

/** In a key: up to so many letters, then a separator. Private-use units, which no folded text is matched by. */
export const wildUnit = (letters: number): number => 0xe000 + letters;
export const firstWild = 0xe000;
export const lastWild = 0xe00f;

/** A short name as it must be written: with its marks, all kinds of i alike, and with capitals inside as they are. */
export function markedForm(text: string): string {
  const form = text.normalize('NFC');
  const hasInnerCapital = /\p{Ll}\p{Lu}/u.test(form);
  return (hasInnerCapital ? form : form.toLowerCase()).replaceAll('i\u0307', 'i').replaceAll('ı', 'i');
}
