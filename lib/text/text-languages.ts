/** Words that nearly every text in a language written in Latin letters has, and few others. */
const frequentWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is for that with was a an at by on are be as it from or this has have not',
  de: 'der die und das ist nicht mit den von für in zu im auf dem ein eine sich des es an am als auch',
  fr: 'le les des et est une dans pour que du la de un en il qui par sur au à se ce ne pas',
  es: 'el los las y que una por del con para la de en a un no se lo al su es como más',
  it: 'il che di della per una non con gli sono la e a in un i le si da del è al',
  pt: 'os que não uma do da em para com ao a o de e as um no na se por é',
  nl: 'het een van en de is op dat met niet in te zijn voor aan er om',
  pl: 'i w na z się nie do że jest oraz',
  tr: 've bir bu için ile da de olarak olan daha',
  az: 'və bir bu üçün ilə də ki olan edib bildirib',
  sv: 'och att det som är på av för med inte',
  da: 'og at det er på af til den ikke med',
  no: 'og det er på av til å ikke som har',
  id: 'yang dan di untuk dengan ini dari itu tidak pada',
  ro: 'și în care nu cu pe din este pentru la',
  cs: 'a se na je v že to s by jsou',
  sk: 'a sa na je v že to s by sú',
  hu: 'a az és hogy nem is egy meg volt',
  vi: 'và của là trong có cho được các người với',
  fi: 'ja on ei että se oli hän ovat mutta',
  ca: 'els amb per una que és del les aquest',
  hr: 'i je u na se da za su od',
  sq: 'dhe të në një për me është nga',
  lt: 'ir kad su iš yra bet tai kaip',
  sw: 'na ya wa kwa ni za katika la',
};
const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(frequentWords))
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** Letters by which a script's languages are told; the first that is frequent enough decides. */
const scripts: readonly (readonly [
  script: RegExp,
  languages: readonly (readonly [language: string, letters: RegExp])[],
])[] = [
  [
    /[\u0400-\u052f]/gu,
    [
      ['uk', /[іїєґ]/giu],
      ['sr', /[јљњћђ]/giu],
      ['ru', /[ыэё]/giu],
      ['bg', /ъ/giu],
      ['ru', /./gu],
    ],
  ],
  [
    /[\u0600-\u06ff\ufb50-\ufefc]/gu,
    [
      ['ur', /[ٹڈڑےں]/gu],
      ['fa', /[گچپژیک]/gu],
      ['ar', /./gu],
    ],
  ],
  [/[\u3040-\u30ff]/gu, [['ja', /./gu]]],
  [/[\u3400-\u9fff]/gu, [['zh', /./gu]]],
  [/[\uac00-\ud7a3]/gu, [['ko', /./gu]]],
  [/[\u0530-\u058f]/gu, [['hy', /./gu]]],
  [/[\u10a0-\u10ff]/gu, [['ka', /./gu]]],
  [/[\u0370-\u03ff]/gu, [['el', /./gu]]],
  [/[\u0590-\u05ff]/gu, [['he', /./gu]]],
  [/[\u0900-\u097f]/gu, [['hi', /./gu]]],
  [/[\u0980-\u09ff]/gu, [['bn', /./gu]]],
  [/[\u0a80-\u0aff]/gu, [['gu', /./gu]]],
  [/[\u0e00-\u0e7f]/gu, [['th', /./gu]]],
];
/** The languages that can be told. */
export const knownLanguages: ReadonlySet<string> = new Set([
  ...Object.keys(frequentWords),
  ...scripts.flatMap(([, languages]) => languages.map(([language]) => language)),
]);
/** Stands for a language where names are that texts of every language use. */
export const commonNames = 'common';
/** The same for texts in Latin letters. */
export const latinNames = 'latin';

/** The files of names that a text in some languages is read with. */
export const nameFilesFor = (languages: readonly string[]): string[] => [
  commonNames,
  ...(languages.some((language) => language in frequentWords) ? [latinNames] : []),
  ...languages,
];
const latin = /[a-z\u00c0-\u024f\u1e00-\u1eff]/giu;

/** So much of a text is looked at. */
const lookedAt = 20_000;
/** A second language has at least this share of what the first has. */
const secondShare = 0.15;
/** Of frequent words it has this share, beside those that both languages have. */
const secondWords = 0.25;
/** A language's own letters are at least this share of its script's. */
const ownLetters = 0.015;
/** Fewer frequent words than this say nothing. */
const fewWords = 3;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function latinLanguages(text: string, letters: number, declared: string): [string, number][] {
  const found = new Map<string, number>();
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) found.set(language, (found.get(language) ?? 0) + 1);
  const ranked = [...found].filter(([, hits]) => hits >= fewWords).toSorted((a, b) => b[1] - a[1]);
  const [first] = ranked;
  if (first === undefined) return [[declared in frequentWords ? declared : 'en', letters]];
  // Related languages share words: a second one is told by those that the first has not.
  const ownHits = new Map<string, number>();
  for (const word of words)
    if (languagesOf.get(word)?.includes(first[0]) !== true)
      for (const language of languagesOf.get(word) ?? []) ownHits.set(language, (ownHits.get(language) ?? 0) + 1);
  const [second] = [...ownHits].filter(([, hits]) => hits >= fewWords * 2).toSorted((a, b) => b[1] - a[1]);
  const shares: [string, number][] = [[first[0], letters]];
  if (second !== undefined && second[1] >= first[1] * secondWords)
    shares.push([second[0], (letters * second[1]) / first[1]]);
  return shares;
}

/**
 * The languages that a text is written in, the main one first, at most two; by its scripts and most frequent words.
 * @param declared the page's own word, taken where the text does not tell
 */
export function textLanguages(text: string, declared: string): string[] {
  const sample = text.slice(0, lookedAt);
  const own = declared.toLowerCase().split(/[-_]/u)[0] ?? '';
  const shares: [string, number][] = [];
  for (const [script, languages] of scripts) {
    const letters = count(sample, script);
    if (letters === 0) continue;
    const [language] = languages.find(([, mark]) => count(sample, mark) >= letters * ownLetters) ?? ['', ''];
    shares.push([language, letters]);
  }
  const kana = shares.find(([language]) => language === 'ja')?.[1] ?? 0;
  const han = shares.find(([language]) => language === 'zh');
  if (han !== undefined && kana > han[1] * 0.1) han[1] = 0;
  shares.push(...latinLanguages(sample, count(sample, latin), own));
  shares.sort((a, b) => b[1] - a[1]);
  const most = shares[0]?.[1] ?? 0;
  return [
    ...new Set(
      shares.filter(([, letters]) => letters > 0 && letters >= most * secondShare).map(([language]) => language),
    ),
  ].slice(0, 2);
}
