/** How exact a date is: `2020-03-06`, `2020-03`, `2020`. */
export type Precision = 'day' | 'month' | 'year';

/** A date that the page gives, with the words or the field in which it stands. */
export interface DateCandidate {
  /** The calendar day (month, year) as the page writes it, in the page's own time zone. */
  readonly date: string;
  readonly precision: Precision;
  readonly kind: 'published' | 'modified' | 'created';
  /** The rule that found it. */
  readonly rule: string;
  /** At most 200 characters of the page: the sentence, or `name=value` of the field. */
  readonly quote: string;
  /** Where it stands, for the reader: a field of the metadata, the text, the address. */
  readonly where: 'structured-data' | 'metadata' | 'element' | 'text' | 'address' | 'script';
}

/** The date that was chosen, the others, and why. */
export interface DateAnswer extends DateCandidate {
  readonly alternatives: readonly DateCandidate[];
  /** Key of a message that says why this one was chosen. */
  readonly reason: string;
}

export interface PageDates {
  readonly published: DateAnswer | null;
  readonly modified: DateAnswer | null;
  /** Where no date was found: the page cannot be older than this, with the words that show it. */
  readonly notBefore: DateCandidate | null;
}
