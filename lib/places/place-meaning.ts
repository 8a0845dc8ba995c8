import type { PhraseFile } from '@/lib/topic/match/recogniser/phrase-file';

/** What a phrase says of a place: a country by its name, an adjective or its people; a city; nothing ("Latin America"). */
export type PlaceMeaning =
  | { readonly kind: 'country' | 'demonym'; readonly country: string }
  | { readonly kind: 'city'; readonly country: string; readonly city: string }
  | { readonly kind: 'none' };

/** The packaged names of places in one language. */
export type PlaceNames = PhraseFile<PlaceMeaning>;
