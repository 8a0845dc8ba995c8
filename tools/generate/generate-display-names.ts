/**
 * Writes `public/display-names/<language>.json`, the names of regions and languages in each language of the interface,
 * from the Unicode CLDR (Unicode-3.0), with its licence beside them. The package is installed into a temporary folder.
 * Run: `npx tsx tools/generate/generate-display-names.ts [FOLDER]`; FOLDER holds a node_modules with the package already.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DisplayNames } from '@/lib/i18n/display-names';
import { languages } from '@/lib/i18n/plural';
import { type CldrJson, installCldr, readCldr } from './cldr-packages';
import { codesInSources } from './codes-in-sources';
import { readSources } from '@/tools/inspect/dataset-files';

const cldr = 'cldr-localenames-full';
const root = path.resolve(import.meta.dirname, '../..');
const target = path.join(root, 'public/display-names');
const folder = path.join(process.argv[2] ?? installCldr([`${cldr}@48.2.0`]), 'node_modules', cldr);

type Names = Readonly<Record<string, string>>;
/** What CLDR has in one language, and how it puts a composed name together. */
interface Locale {
  readonly languages: Names;
  readonly territories: Names;
  readonly scripts: Names;
  readonly pattern: Names;
}

function readLocale(language: string): Locale {
  const read = (file: string): CldrJson | undefined =>
    readCldr(path.join(folder, 'main', language, `${file}.json`))['main']?.[language]?.['localeDisplayNames'];
  return {
    languages: read('languages')?.['languages'] ?? {},
    territories: read('territories')?.['territories'] ?? {},
    scripts: read('scripts')?.['scripts'] ?? {},
    pattern: read('localeDisplayNames')?.['localeDisplayPattern'] ?? {},
  };
}

const locales = new Map(Object.keys(languages).map((language) => [language, readLocale(language)] as const));
const english = locales.get('en') ?? readLocale('en');
const named = (field: 'languages' | 'territories') => [...locales.values()].flatMap((one) => Object.keys(one[field]));
const inData = codesInSources(await readSources(path.join(root, 'data')));

const regions = codes(/^[A-Z]{2}$/u, [...named('territories'), ...inData.countries]);
/** Of the languages with three letters those of the dataset; any with a script or a country that CLDR names so. */
const tags = codes(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/u, [
  ...named('languages').filter((tag) => tag.length === 2 || tag.includes('-')),
  ...inData.languages,
]);

function codes(form: RegExp, all: readonly string[]): readonly string[] {
  return [...new Set(all)].filter((code) => form.test(code)).toSorted();
}

/** The name of a tag in a language of CLDR: its own, else composed of its parts'; undefined where CLDR names it not. */
function nameOfTag(tag: string, { languages, scripts, territories, pattern }: Locale): string | undefined {
  const own = languages[tag];
  if (own !== undefined) return own;
  const [base = '', ...parts] = tag.split('-');
  const inBrackets = parts.map((part) => (part.length === 4 ? scripts[part] : territories[part]));
  if (parts.length === 0 || languages[base] === undefined || inBrackets.includes(undefined)) return undefined;
  return fill(
    pattern['localePattern'],
    languages[base],
    inBrackets.reduce((a = '', b = '') => fill(pattern['localeSeparator'], a, b)) ?? '',
  );
}

const fill = (pattern = '', first: string, second: string): string =>
  pattern.replace(/\{([01])\}/gu, (_, place) => (place === '0' ? first : second));

/** A table of `DisplayNames`, in the order of codes; what a language lacks is English, what English lacks left out. */
function table(all: readonly string[], nameOf: (code: string, locale: Locale) => string | undefined, locale: Locale) {
  const entries = all.map((code) => [code, nameOf(code, locale) ?? nameOf(code, english)] as const);
  const names = entries.filter(([, name]) => name !== undefined).map(([code, name]) => `${code} ${name?.normalize()}`);
  const bad = names.find((name) => /[|\n]/u.test(name));
  if (bad !== undefined) throw new Error(`a name with a sign that stands between names: ${bad}`);
  return `|${names.join('|')}|`;
}

mkdirSync(target, { recursive: true });
for (const [language, locale] of locales) {
  const names: DisplayNames = {
    regions: table(regions, (code, { territories }) => territories[code], locale),
    languages: table(tags, nameOfTag, locale),
  };
  writeFileSync(path.join(target, `${language}.json`), `${JSON.stringify(names, null, 2)}\n`);
}
copyFileSync(path.join(folder, 'LICENSE'), path.join(target, 'LICENSE'));
