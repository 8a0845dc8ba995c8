/** How a key must be written and what may follow it. */
export interface PhraseRule {
  /** Letters that may follow the key in the same word. */
  readonly tail: number;
  /** All that may follow a stem too short to be told from other words' beginnings. */
  readonly endings?: readonly string[];
  /** Begins with a capital, and counts only where the text writes one. */
  readonly cased?: true;
  /** An abbreviation: capitals throughout. */
  readonly capitals?: true;
  /** May stand behind a short word written onto it. */
  readonly clitics?: true;
}

/**
 * A packaged file of phrases with what each means. A group is a meaning and a rule, by their places in the lists, and its
 * keys, one a line; a key that is too short to be told without its marks has the written form behind a tab.
 */
export interface PhraseFile<Meaning> {
  readonly meanings: readonly Meaning[];
  readonly rules: readonly PhraseRule[];
  readonly groups: readonly (readonly [meaning: number, rule: number, keys: string])[];
}

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
