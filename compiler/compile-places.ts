import * as v from 'valibot';
import { packPlaces, type PlaceMeaning } from '@/lib/places/place-meaning';
import type { DatasetIndex, PlaceWords } from '@/lib/schema/compiled';
import { PhraseWriter } from '@/lib/topic/match/recogniser/phrase-writer';
import { placeNamesPath, placeWordsPath } from '../lib/report/shard';
import type { CompiledFiles, Sources } from './compile-dataset';
import { parseSource } from './parse-source';
import type { Problems } from './problems';

const Texts = v.array(v.pipe(v.string(), v.minLength(1)));
/** `data/places/names.json`: written by tools/generate/generate-places.ts. */
const Names = v.record(
  v.string(),
  v.object({ countries: v.record(v.string(), Texts), cities: v.record(v.string(), v.record(v.string(), v.string())) }),
);
/** `cities.json`: further cities and regions by country and English name, in the languages that write them otherwise. */
const Cities = v.record(v.string(), v.record(v.string(), v.record(v.string(), Texts)));
/** `demonyms.json`: by language and country, adjectives, peoples and short names; ends are left out. */
const Demonyms = v.record(v.string(), v.record(v.string(), Texts));
/** `no-places.json`: by language, phrases with a place's name that mean another thing or a whole continent. */
const NoPlaces = v.record(v.string(), Texts);

/** In these languages adjectives of places are written with a capital. */
const capitalAdjectives: ReadonlySet<string> = new Set(['en', 'nl', 'id']);
/** Shorter names begin too many other words. */
const minStem = 4;

type Writer = PhraseWriter<PlaceMeaning>;

function addName(writer: Writer, text: string, language: string, meaning: PlaceMeaning, match: 'word' | 'stem'): void {
  const isStem = match === 'stem' && text.length >= minStem && !/[\s.]/u.test(text);
  writer.add({ text, language, match: isStem ? 'stem' : 'word', forms: undefined, isCased: true }, meaning);
}

/** Writes a file of places' names for each language. */
export function compilePlaces(sources: Sources, files: CompiledFiles, problems: Problems): DatasetIndex['places'] {
  const read = <S extends v.GenericSchema>(name: string, schema: S, absent = '{}') =>
    parseSource(schema, `places/${name}.json`, sources.get(`places/${name}.json`) ?? absent, problems);
  const names = read('names', Names) ?? {};
  const cities = read('cities', Cities) ?? {};
  const demonyms = read('demonyms', Demonyms) ?? {};
  const none = read('no-places', NoPlaces) ?? {};
  for (const language of Object.keys(names)) {
    const writer: Writer = new PhraseWriter();
    const { countries, cities: zones } = names[language] ?? { countries: {}, cities: {} };
    for (const [country, texts] of Object.entries(countries))
      for (const text of texts) addName(writer, text, language, { kind: 'country', country }, 'word');
    for (const [country, all] of Object.entries(zones))
      for (const [city, text] of Object.entries(all))
        addName(writer, text, language, { kind: 'city', country, city }, 'word');
    for (const [country, all] of Object.entries(cities))
      for (const [city, texts] of Object.entries(all))
        for (const text of textsIn(language, city, texts))
          addName(writer, text, language, { kind: 'city', country, city }, 'word');
    for (const [country, texts] of Object.entries(demonyms[language] ?? {}))
      for (const text of texts) {
        const isAdjective = text === text.toLowerCase() || capitalAdjectives.has(language);
        addName(
          writer,
          text,
          language,
          { kind: 'demonym', country },
          isAdjective && language !== 'en' ? 'stem' : 'word',
        );
        if (language === 'en') addName(writer, `${text}s`, language, { kind: 'demonym', country }, 'word');
      }
    for (const text of none[language] ?? []) addName(writer, text, language, { kind: 'none' }, 'word');
    files.set(placeNamesPath(language), packPlaces(writer.file()));
    files.set(placeWordsPath(language), placeWords(countries, zones));
  }
  return { languages: Object.keys(names), genericSuffixes: read('generic-suffixes', Texts, '[]') ?? [] };
}

/** The first name of each country, and of its cities that the language writes in its own way. */
const placeWords = (
  countries: Readonly<Record<string, readonly string[]>>,
  cities: Readonly<Record<string, Readonly<Record<string, string>>>>,
): PlaceWords =>
  Object.fromEntries(
    Object.entries(countries).flatMap(([country, [name]]) =>
      name === undefined ? [] : [[country, { name, cities: cities[country] ?? {} }] as const],
    ),
  );

/** What a language calls a city: its own word, else in Latin letters the English one. */
function textsIn(
  language: string,
  english: string,
  texts: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const own = texts[language];
  if (own !== undefined) return own;
  return isLatin.has(language) ? (texts['en'] ?? [english]) : [];
}
const isLatin: ReadonlySet<string> = new Set(
  'en de fr es it pt nl pl tr az id vi sq ro cs sk hu sv no da fi hr lt ca sw'.split(' '),
);
