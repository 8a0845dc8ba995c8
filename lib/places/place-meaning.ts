import type { PhraseFile } from '@/lib/topic/match/recogniser/phrase-file';

/** What a phrase says of a place: a country by its name, an adjective or its people; a city; nothing ("Latin America"). */
export type PlaceMeaning =
  | { readonly kind: 'country' | 'demonym'; readonly country: string }
  | { readonly kind: 'city'; readonly country: string; readonly city: string }
  | { readonly kind: 'none' };

/** As it is packaged: a country's code, for a city with its English name; `''` for nothing. */
type PackedPlace = readonly [kind: PlaceMeaning['kind'], country: string, city?: string];

/** The packaged names of places in one language. */
export type PlaceNames = PhraseFile<PackedPlace>;

function unpackPlace([kind, country, city = '']: PackedPlace): PlaceMeaning {
  if (kind === 'none') return { kind };
  return kind === 'city' ? { kind, country, city } : { kind, country };
}
function packPlace(meaning: PlaceMeaning): PackedPlace {
  if (meaning.kind === 'none') return [meaning.kind, ''];
  return meaning.kind === 'city' ? [meaning.kind, meaning.country, meaning.city] : [meaning.kind, meaning.country];
}

export const unpackPlaces = ({ meanings, rules, groups }: PlaceNames): PhraseFile<PlaceMeaning> => ({
  meanings: meanings.map(unpackPlace),
  rules,
  groups,
});
/** As the compiler writes them. */
export const packPlaces = ({ meanings, rules, groups }: PhraseFile<PlaceMeaning>): PlaceNames => ({
  meanings: meanings.map(packPlace),
  rules,
  groups,
});
