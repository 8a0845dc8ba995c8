import type { PublisherKind } from './publisher-kinds';

/** What some data sets agree on. The keys are short because there are 30,000 of these. */
export interface PackedFacts {
  readonly k?: PublisherKind;
  /** Seat: country, then town, either may be empty. */
  readonly s?: readonly [country: string, town: string];
  readonly l?: readonly string[];
  readonly f?: string;
  readonly o?: readonly (readonly [name: string, share: string])[];
  /** Owners that one open list alone names. */
  readonly w?: readonly (readonly [name: string, share: string])[];
  /** Classes of state control, each with its year. */
  readonly c?: readonly (readonly [controlClass: string, year: number])[];
}

/** The name alone, or with names by language and further names. */
export type PackedNames =
  | string
  | readonly [name: string, byLanguage: Readonly<Record<string, string>>, aliases: readonly string[]];

/**
 * An imported publisher as it is packaged: its host (0 where that is the registrable domain it stands under),
 * its names (0: it has none, and is called by its host), its facts under the codes of the data sets that state
 * them (`"WD KAGI"`), 1 where it holds for its host
 * alone, and further hosts.
 */
export type PackedPublisher = readonly [
  host: string | 0,
  names: PackedNames | 0,
  facts: Readonly<Record<string, PackedFacts>>,
  hostOnly?: 1,
  hosts?: readonly string[],
];
