import type { DatasetIndex } from '@/lib/schema/compiled';
import type { PageText } from '@/lib/topic/match/page-text';
import { Matcher } from '@/lib/topic/match/recogniser/matcher';
import { countryOfAddress } from '@/lib/url/country-of-address';
import { findPlaces, type ReportPlace } from './find-places';
import { type PlaceNames, unpackPlaces } from './place-meaning';

/** The part of the dataset that places are found in. */
export interface PlaceLookup {
  index(): Promise<Pick<DatasetIndex, 'places'>>;
  placeNames(language: string): Promise<PlaceNames | undefined>;
}

/** Where no language of the page has names: those that most texts borrow. */
const commonLanguage = 'en';

/** Reads the names of places in the page's languages; asked with the publisher's country, it tells the page's places. */
export async function namePlaces(
  { parts, languages }: PageText,
  address: string,
  lookup: PlaceLookup,
): Promise<(publisherCountry: string | undefined) => ReportPlace[]> {
  const files = (await Promise.all(languages.map((one) => lookup.placeNames(one)))).filter((one) => one !== undefined);
  if (files.length === 0) {
    const common = await lookup.placeNames(commonLanguage);
    if (common !== undefined) files.push(common);
  }
  const { genericSuffixes } = (await lookup.index()).places;
  const matcher = new Matcher(files.map(unpackPlaces));
  return (country) => findPlaces(parts, matcher, country ?? countryOfAddress(address, genericSuffixes));
}
