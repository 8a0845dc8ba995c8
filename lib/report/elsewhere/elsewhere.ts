import type { CountryOutlet } from '@/lib/schema/compiled';

/** An outlet to read on in, with the words to look for there. */
export interface SuggestedOutlet {
  readonly outlet: CountryOutlet;
  /** In a language that it writes, where the data have them. */
  readonly words: string;
}

/** The outlets suggested for a place, the first few and more. */
export interface ElsewhereGroup {
  /** ISO 3166 code, or the world's agencies. */
  readonly place: string;
  readonly first: readonly SuggestedOutlet[];
  readonly more: readonly SuggestedOutlet[];
}

/** Where else to read about what a page is about, from the bundled data alone. */
export interface Elsewhere {
  readonly groups: readonly ElsewhereGroup[];
  /** Countries that the page is about and from which no outlet is known. */
  readonly without: readonly string[];
}
