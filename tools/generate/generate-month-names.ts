/**
 * Writes `lib/date/text/month-names.generated.ts` and `month-names-further.generated.ts` from the Unicode CLDR
 * (Unicode-3.0), whose packages it installs into a temporary folder: 220 MB that nobody needs for building. Run:
 * `npx tsx tools/generate/generate-month-names.ts [FOLDER]`; FOLDER holds a node_modules with the packages already.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pressLanguages } from '@/lib/date/country-languages';
import { withOneSpelling } from '@/lib/date/text/tokens';
import { installCldr, readCldr } from './cldr-packages';

const packages = [
  'cldr-dates-full@48.2.0',
  'cldr-cal-islamic-full@48.2.0',
  'cldr-cal-persian-full@46.1.0',
  'cldr-cal-ethiopic-full@46.1.0',
];
/** Where a calendar beside the Gregorian one is written in the press; CLDR translates its months into all languages. */
const otherCalendars = {
  persian: ['fa', 'ps', 'ckb', 'mzn', 'lrc'],
  islamic: ['ar', 'fa', 'ur', 'ckb', 'ug', 'ms', 'id', 'tr'],
  ethiopic: ['am', 'ti', 'om'],
} as const;
/** Languages whose "3 hours ago" is read; all 260 would cost as much again as the months. */
const relativeLanguages =
  'ar az bg cs da de el es fa fi fr he hi hr hu hy id it ja ka ko nb nl pl pt ro ru sr sv th tr uk ur vi zh en'
    .split(' ')
    .sort();

const folder = process.argv[2] ?? installCldr(packages);
const main = (name: string) => join(folder, 'node_modules', name, 'main');

/** The names of the months by language; `months[m]` are all names of month m + 1, regional ones among them. */
function monthNames(packageName: string, calendar: string, months: number, only?: readonly string[]) {
  const byLanguage = new Map<string, Set<string>[]>();
  for (const locale of readdirSync(main(packageName)).sort()) {
    const [language = ''] = locale.split('-');
    if (language === 'und' || (only !== undefined && !only.includes(language))) continue;
    const tables = readCldr(join(main(packageName), locale, `ca-${calendar}.json`))['main']?.[locale]?.['dates']?.[
      'calendars'
    ]?.[calendar]?.['months'];
    const names = byLanguage.get(language) ?? Array.from({ length: months }, () => new Set<string>());
    byLanguage.set(language, names);
    for (const context of ['format', 'stand-alone'])
      for (const width of ['wide', 'abbreviated'])
        for (const [month, name] of Object.entries(tables?.[context]?.[width] ?? {})) add(names, month, name);
  }
  return byLanguage;
}

function add(names: readonly Set<string>[], month: string, name: string): void {
  const bare = name
    .toLowerCase()
    .replace(/^(?:de |del |d[’'])/u, '')
    .replaceAll(/[.’'ʻʼ|,]+$/gu, '')
    .trim();
  // The marks inside a name (m. c., chwaʔ) stand between words, as the tokenizer has it.
  const words = withOneSpelling(bare)
    .split(/[^\p{L}\p{M}\u200c\u200d]+/u)
    .filter((word) => word !== '');
  // The vertical Mongolian script is not written on pages.
  if (/\p{L}/u.test(bare) && !/\d|\p{Script=Mongolian}/u.test(bare)) names[Number(month) - 1]?.add(words.join(' '));
}

/** Names that begin a longer one of the same month are left out: the reader takes three letters or more for the whole. */
const compact = (names: ReadonlySet<string>): string => {
  const kept: string[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)))
    if (!(name.length >= 3 && kept.some((longer) => longer.startsWith(name)))) kept.push(name);
  return kept.join(',');
};

const entries = (names: ReadonlyMap<string, readonly Set<string>[]>): string =>
  [...names]
    .filter(([, months]) => hasNames(months))
    .map(([language, months]) => `  ${quoted(language)}: ${quoted(months.map(compact).join('|'))},`)
    .join('\n');
const hasNames = (months: readonly ReadonlySet<string>[]): boolean => months.some(({ size }) => size > 0);
const quoted = (text: string): string =>
  /^[a-z]+$/u.test(text) && text.length < 4 ? text : `'${text.replaceAll("'", "\\'")}'`;

/** A letter for the unit and the past's pattern (`d# days ago`), `1yesterday`, `0today`, joined by `|`. */
function relativeForms(language: string): string {
  const file = join(main('cldr-dates-full'), language === 'nb' ? 'no' : language, 'dateFields.json');
  const locale = language === 'nb' ? 'no' : language;
  const fields = readCldr(file)['main']?.[locale]?.['dates']?.['fields'];
  const forms = new Set<string>();
  for (const unit of ['year', 'month', 'day', 'hour', 'minute'])
    for (const width of ['', '-short']) {
      const past = fields?.[unit + width]?.['relativeTime-type-past'] ?? {};
      for (const pattern of Object.values<string>(past))
        if (pattern.includes('{0}'))
          forms.add(`${unit === 'minute' ? 'i' : unit[0]}${pattern.toLowerCase().replace('{0}', '#')}`);
    }
  for (const [offset, name] of [
    [0, fields?.['day']?.['relative-type-0']],
    [1, fields?.['day']?.['relative-type--1']],
  ] as const)
    if (name !== undefined) forms.add(`${offset}${name.toLowerCase()}`);
  return [...forms].join('|');
}

/** Lengths of the months of Umm al-Qura, 1400 to 1500, a bit a month (1: 30 days), three hexadecimal digits a year. */
function ummAlQura(): string {
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  });
  const starts: number[] = [];
  for (let day = Date.UTC(1979, 10, 15) / 864e5; starts.length <= 101 * 12; day++) {
    const isFirst = format.formatToParts(day * 864e5).some(({ type, value }) => type === 'day' && value === '1');
    if (isFirst) starts.push(day);
  }
  let text = '';
  for (let year = 0; year < 101; year++) {
    let bits = 0;
    for (let month = 0; month < 12; month++) {
      const at = year * 12 + month;
      bits = bits * 2 + ((starts[at + 1] ?? 0) - (starts[at] ?? 0) === 30 ? 1 : 0);
    }
    text += bits.toString(16).padStart(3, '0');
  }
  return text;
}

/** Written by the press of some country, in the extension's languages, or read from the script of a page's title. */
const common = new Set([...pressLanguages(), ...'ar az de en es fr hy mr ru tr ur'.split(' ')]);
const gregorian = [...monthNames('cldr-dates-full', 'gregorian', 12)].filter(([, months]) => hasNames(months));
const further = gregorian.filter(([language]) => !common.has(language));
const head = `/* oxlint-disable max-lines -- generated */
// Made by tools/generate/generate-month-names.ts from ${packages.join(', ')} (Unicode-3.0). Not edited by hand.

`;
const body = `${head}/** Names of the months by language: months apart by \`|\`, names of one month by \`,\`, lower case. */
export const gregorianMonths: Readonly<Record<string, string>> = {
${entries(new Map(gregorian.filter(([language]) => common.has(language))))}
};

/** Languages whose names stand in month-names-further.generated.ts, loaded where a page needs them. */
export const furtherLanguages: readonly string[] =
  '${further.map(([language]) => language).join(' ')}'.split(' ');

export const persianMonths: Readonly<Record<string, string>> = {
${entries(monthNames('cldr-cal-persian-full', 'persian', 12, otherCalendars.persian))}
};

export const islamicMonths: Readonly<Record<string, string>> = {
${entries(monthNames('cldr-cal-islamic-full', 'islamic', 12, otherCalendars.islamic))}
};

export const ethiopicMonths: Readonly<Record<string, string>> = {
${entries(monthNames('cldr-cal-ethiopic-full', 'ethiopic', 13, otherCalendars.ethiopic))}
};

/** "3 hours ago" by language: unit (y m d h i) and pattern, or days ago (0, 1) and the word; apart by \`|\`. */
export const relativeForms: Readonly<Record<string, string>> = {
${relativeLanguages.map((language) => `  ${language}: ${quoted(relativeForms(language))},`).join('\n')}
};

/** Umm al-Qura's years from 1400: three hexadecimal digits a year, a bit a month, 1 for 30 days. */
export const ummAlQuraMonths = '${ummAlQura()}';
`;
writeFileSync(new URL('@/lib/date/text/month-names.generated.ts', import.meta.url), body);
writeFileSync(
  new URL('@/lib/date/text/month-names-further.generated.ts', import.meta.url),
  `${head}/** Names of the months in languages that few papers write; like \`gregorianMonths\`. */
export const furtherMonths: Readonly<Record<string, string>> = {
${entries(new Map(further))}
};
`,
);
