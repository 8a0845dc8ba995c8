/**
 * Writes `data/places/names.json`, what countries and the cities of their time zones are called in the languages that
 * texts are read in, from the Unicode CLDR (Unicode-3.0). The packages are installed into a temporary folder.
 * Run: `npx tsx tools/generate/generate-places.ts [FOLDER]`; FOLDER holds a node_modules with the packages already.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isContested } from '@/compiler/contested-places';
import { type CldrJson, installCldr, readCldr } from './cldr-packages';

const packages = ['cldr-localenames-full', 'cldr-dates-full', 'cldr-bcp47'];
const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(process.argv[2] ?? installCldr(packages.map((name) => `${name}@48.2.0`)), 'node_modules');
const languages =
  'en de fr es it pt nl pl ru uk bg sr tr az hy ka ar fa ur he hi bn gu zh zh-Hant ja ko id vi th el sq ro cs sk hu sv no da fi hr lt ca sw';

const read = (name: string, file: string): CldrJson => readCldr(path.join(folder, name, file));

const areas = /^(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//u;
/** Keys that do not begin with their country's code. */
const otherKeys: Readonly<Record<string, string>> = { gazastrp: 'PS', hebron: 'PS' };

/** Time zones by country: the first two letters of their key. */
function zonesByCountry(): Map<string, string[]> {
  const zones = read('cldr-bcp47', 'bcp47/timezone.json')['keyword']?.['u']?.['tz'] ?? ({} as CldrJson);
  const found = new Map<string, string[]>();
  for (const [key, zone] of Object.entries(zones as Readonly<Record<string, CldrJson>>)) {
    if (zone['_alias'] === undefined || zone['_deprecated'] !== undefined) continue;
    // The first alias is the zone's own name, the others former ones.
    const names = zone['_alias']
      .split(' ')
      .slice(0, 1)
      .filter((name) => areas.test(name));
    const country = otherKeys[key] ?? key.slice(0, 2).toUpperCase();
    found.set(country, [...(found.get(country) ?? []), ...names]);
  }
  return found;
}

const zones = zonesByCountry();

function cityOf(language: string, zone: string): string | undefined {
  let at: CldrJson | undefined = read('cldr-dates-full', `main/${language}/timeZoneNames.json`)['main']?.[language]?.[
    'dates'
  ]?.['timeZoneNames']?.['zone'];
  for (const part of zone.split('/')) at = at?.[part];
  return at?.['exemplarCity'];
}

const englishOf = (zone: string): string => cityOf('en', zone) ?? zone.replace(/^.*\//u, '').replaceAll('_', ' ');
/** Not continents and groups, nor parts of countries that have a code beside them. */
const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/u.test(code) &&
  !['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'IC', 'EA', 'AC', 'TA', 'CP', 'DG', 'CQ'].includes(code);

const names = Object.fromEntries(
  languages.split(' ').map((language) => {
    const territories =
      read('cldr-localenames-full', `main/${language}/territories.json`)['main']?.[language]?.['localeDisplayNames']?.[
        'territories'
      ] ?? {};
    const countries: Record<string, string[]> = {};
    for (const [key, name] of Object.entries(territories)) {
      const code = key.slice(0, 2);
      if (isCountry(code) && (key.length === 2 || key.includes('-alt-')))
        countries[code] = [...new Set([...(countries[code] ?? []), String(name)])];
    }
    const cities: Record<string, Record<string, string>> = {};
    for (const [country, all] of zones)
      for (const zone of all) {
        const city = cityOf(language, zone) ?? (language === 'en' ? englishOf(zone) : undefined);
        const english = englishOf(zone);
        if (
          city === undefined ||
          english.includes(',') ||
          isContested(country, english) ||
          (countries[country] ?? []).includes(city)
        )
          continue;
        cities[country] = { ...cities[country], [english]: city };
      }
    return [language, { countries, cities }];
  }),
);
writeFileSync(path.join(root, 'data/places/names.json'), `${JSON.stringify(names, null, 1)}\n`);
