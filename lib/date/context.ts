import { findPageKind } from '@/lib/page/kind/find-page-kind';
import type { FoundKind } from '@/lib/page/kind/page-kind';
import type { PageFacts } from '@/lib/page/page-facts';
import { memoize } from '@/lib/page/memoize';
import { languagesOfCountry } from './country-languages';
import { decideDayOrder } from './day-order';
import { findHeadline, findLastParagraph, type Headline } from './headline';
import { lexiconOf, wholeLexicon } from './text/lexicon';
import { readDates, type WrittenDate } from './text/read-dates';
import { type DateLabel, labelIn, wordsRead } from './words';

/** What the rules know of a page. */
export interface DateContext {
  readonly facts: PageFacts;
  /** The page's address, from the tab; undefined where it is none. */
  readonly address: URL | undefined;
  /** The day of the reading. */
  readonly now: string;
  /** The page's languages, the declared one first; primary subtags as CLDR has them. */
  readonly languages: readonly string[];
  readonly kind: FoundKind;
  readonly headline: Headline;
  /** Index of the last paragraph of the article's prose; -1 where none is seen. */
  readonly lastParagraph: number;
  /** The dates that a text writes, in the page's languages. */
  readonly read: (text: string) => readonly WrittenDate[];
  /** What a label means, as `labelIn` says; on a page the same ones recur. */
  readonly labelOf: (words: string) => DateLabel;
  /** Tag and class names without numbers: what elements of one kind have in common. */
  readonly kindOf: (element: { readonly tag: string; readonly hint: string }) => string;
}

/** The class names and id of the element itself, without those around it. */
export function ownHint(hint: string): string {
  const end = hint.indexOf(' < ');
  return end < 0 ? hint : hint.slice(0, end);
}

/** @param everyLanguage read what the page's own languages find nothing in with the names of all languages */
export async function createContext(
  facts: PageFacts,
  address: string,
  now: string,
  everyLanguage = false,
): Promise<DateContext> {
  const url = URL.parse(address) ?? undefined;
  const [language = '', ...subtags] = declaredLanguage(facts).toLowerCase().split(/[-_]/u);
  const region = subtags.find((subtag) => /^[a-z]{2}$/u.test(subtag)) ?? '';
  const country = /\.([a-z]{2})$/u.exec(url?.hostname ?? '')?.[1] ?? '';
  const languages = [language, ...languagesOfText(facts), ...languagesOfCountry(country)].map(ownName);
  const order = decideDayOrder(facts, language, region, country);
  const lexicon = await lexiconOf(languages);
  const reading = { lexicon, order, thisYear: Number(now.slice(0, 4)) };
  const every = everyLanguage ? { ...reading, lexicon: await wholeLexicon() } : undefined;
  const readText = (text: string): readonly WrittenDate[] => {
    const own = readDates(text, reading);
    return own.length > 0 || every === undefined ? own : readDates(text, every);
  };
  const headline = findHeadline(facts);
  const knownLabel = memoize(labelIn);
  const withoutNumbers = memoize((names) => names.replace(/\d+/gu, ''));
  return {
    facts,
    address: url,
    now,
    kind: findPageKind(facts, address),
    languages: every?.lexicon.languages ?? lexicon.languages,
    headline,
    lastParagraph: findLastParagraph(facts, headline.index),
    read: memoize(readText),
    labelOf: (words) => knownLabel(words.slice(-wordsRead)),
    kindOf: ({ tag, hint }) => `${tag} ${withoutNumbers(ownHint(hint))}`,
  };
}

/** Old and alternative codes, as CLDR names the language. */
const names: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  tl: 'fil',
  mo: 'ro',
  sh: 'sr',
  jp: 'ja',
  gr: 'el',
};
const ownName = (language: string): string => (Object.hasOwn(names, language) ? (names[language] ?? '') : language);

function declaredLanguage({ language, metadata }: PageFacts): string {
  if (language !== '') return language;
  const field = metadata.find(({ name }) => /^(?:og:locale|content-language|dc\.language|language)$/u.test(name));
  return field?.content.slice(0, 20) ?? '';
}

/** Scripts that show the language whatever the page declares. */
const scripts = (): readonly (readonly [RegExp, readonly string[]])[] => [
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg', 'sr']],
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Armenian}/u, ['hy']],
  [/\p{Script=Georgian}/u, ['ka']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Devanagari}/u, ['hi', 'ne', 'mr']],
  [/\p{Script=Bengali}/u, ['bn']],
];

function languagesOfText({ title, blocks }: PageFacts): readonly string[] {
  const sample = `${title} ${blocks.find(({ place }) => place === 'title')?.text.slice(0, 100) ?? ''}`;
  if (!/[\u0370-\uffff]/u.test(sample)) return [];
  return scripts()
    .filter(([script]) => script.test(sample))
    .flatMap(([, languages]) => languages);
}
