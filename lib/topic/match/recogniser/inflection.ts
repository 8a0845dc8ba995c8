/** How a language changes the ends of names, on folded letters. */
export interface Inflection {
  /** What a form may replace at a word's end; nothing: forms only add letters. */
  readonly ending?: RegExp;
  /** Letters that may follow the stem. */
  readonly tail: number;
  /** All that may follow a stem too short to be told from other words' beginnings. */
  readonly shortEndings?: readonly string[];
  /** Suffixes of adjectives, written small, behind a name of one word without its last vowels. */
  readonly adjectives?: readonly string[];
  /** The words before the last one change as well. */
  readonly everyWord?: true;
  /** Short words are written onto the beginning (Arabic and, in, for; Hebrew the like). */
  readonly clitics?: true;
  /** Compounds are written in one word; only names long enough to be told inside one. */
  readonly compounds?: true;
}

const asItStands: Inflection = { tail: 0 };
const suffixing: Inflection = { tail: 8 };
/** Of -ия only the last letter goes: Австри(я) and not Австр(ия), or Australia were Austria. Folded: й is и. */
const cyrillic: Inflection = {
  ending: /(?:(?<=и|і)[яеи]|[аяо]я|ь[яе]|[ыо]и|[ое]е|(?<![аеиоуыэюяіє])[аяоеьиы]|и)$/u,
  tail: 7,
  shortEndings: 'а я о е и і ы у ю ь ой ей ою ею ом ем ам ям ах ях ами ями'.split(' '),
  adjectives: ['ск', 'ииск'],
  everyWord: true,
};
const ukrainian: Inflection = { ...cyrillic, adjectives: ['ськ', 'ииськ'] };
const georgian: Inflection = {
  ending: /(?<![აეიოუ])[აეოუ]$|ი$|(?<=ი)ა$/u,
  tail: 8,
  shortEndings: 'ა ე ი ო უ ს ის მა ში ზე თან დან იდან ისა ად ით ელი ული ური იაში იას იის იიდან'.split(' '),
  everyWord: true,
};
const slavicLatin: Inflection = { ending: /(?:[kg]?[aeiouy]{1,2}|t)$/u, tail: 5, everyWord: true };
const baltic: Inflection = { ending: /(?:[aeiouy]{1,2}s?|s)$/u, tail: 5, everyWord: true };
const finnic: Inflection = { ending: /(?:[kpt]?[aeiouy]{1,2}|s|nen|l?[aeo]t)$/u, tail: 8 };
const compounding: Inflection = { tail: 12, compounds: true };

/** By language; measured with bench/topic/inflection.ts. */
const byLanguage: Readonly<Record<string, Inflection>> = {
  ...Object.fromEntries(
    ['hy', 'az', 'tr', 'kk', 'ky', 'uz', 'tk', 'tt', 'hu', 'ko', 'mn', 'eu', 'ta', 'te', 'kn', 'ml'].map((l) => [
      l,
      suffixing,
    ]),
  ),
  ...Object.fromEntries(['ru', 'be', 'bg', 'mk', 'sr'].map((l) => [l, cyrillic])),
  uk: ukrainian,
  ...Object.fromEntries(['pl', 'cs', 'sk', 'sl', 'hr', 'bs', 'sh'].map((l) => [l, slavicLatin])),
  ...Object.fromEntries(['lt', 'lv'].map((l) => [l, baltic])),
  ...Object.fromEntries(['fi', 'et'].map((l) => [l, finnic])),
  ...Object.fromEntries(['de', 'nl', 'sv', 'da', 'nb', 'nn', 'no', 'is'].map((l) => [l, compounding])),
  ka: georgian,
  el: { ending: /[αεηιουω]{1,2}σ?$/u, tail: 4, everyWord: true },
  ro: { ending: /[aeiu]$/u, tail: 4 },
  sq: { ending: /[aei]$/u, tail: 4 },
  bn: { tail: 4 },
  fa: { tail: 3, shortEndings: ['ی'] },
  ckb: { tail: 4 },
  ar: { tail: 0, clitics: true },
  he: { tail: 0, clitics: true },
};

export const inflectionOf = (language: string): Inflection => byLanguage[language.split('-')[0] ?? ''] ?? asItStands;

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
];

/** For words whose language is not stated: the one that most of its script's pages are in. */
export function guessLanguage(word: string): string {
  return scripts.find(([script]) => script.test(word))?.[1] ?? 'und';
}
