import { Matcher } from '@/lib/topic/match/recogniser/matcher';
import { PhraseWriter } from '@/lib/topic/match/recogniser/phrase-writer';
import { readSib, sibLanguages, type SibLanguage } from './sib';

// usage: npm run bench:topic-inflection [-- LANGUAGE]      with a language: prints what was missed
// Countries as made-up topics, with CLDR's long and short names for them. A pair counts where the English sentence has the English
// name as a whole word: is the name found in the parallel sentence? What the translator put differently (an
// adjective, "there", another name) counts as missed. "extra" are mentions in sentences whose English has no such name:
// adjectives and other wordings of the same country in the main, and whatever is false.
const shown = process.argv[2];
const codes = Array.from({ length: 26 * 26 }, (_, i) => String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)));
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const sentences = readSib('en');
const pairs: { code: string; id: string }[] = [];
for (const code of codes) {
  const name = english.of(code);
  // Old codes have the name of the country that followed.
  if (
    name === undefined ||
    [
      'SU',
      'FX',
      'UK',
      'AN',
      'DD',
      'BU',
      'TP',
      'YD',
      'CS',
      'ZR',
      'EU',
      'EZ',
      'UN',
      'QO',
      'ZZ',
      'HV',
      'NH',
      'RH',
      'VD',
      'YU',
      'DY',
    ].includes(code)
  )
    continue;
  const word = new RegExp(`(?<![\\p{L}-])${name.replaceAll(/[.()]/gu, String.raw`\$&`)}(?![\\p{L}])`, 'u');
  for (const [id, sentence] of sentences) if (word.test(sentence)) pairs.push({ code, id });
}
console.log(
  `${pairs.length} pairs of ${new Set(pairs.map(({ code }) => code)).size} countries in ${sentences.size} sentences`,
);
console.log('language  found  of   share  as it stands  extra');
for (const language of Object.keys(sibLanguages) as SibLanguage[]) {
  const own = readSib(language);
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const short = new Intl.DisplayNames([language], { type: 'region', style: 'short' });
  const used = [...new Set(pairs.map(({ code }) => code))];
  const build = (asItStands: boolean) => {
    const writer = new PhraseWriter<string>();
    for (const code of used)
      for (const text of new Set([names.of(code) ?? code, short.of(code) ?? code]))
        writer.add(
          { text, language: asItStands ? 'und' : language, match: 'word', forms: undefined, isCased: false },
          code,
        );
    return new Matcher([writer.file()]);
  };
  const [inflected, exact] = [build(false), build(true)];
  let [found, stands] = [0, 0];
  for (const { code, id } of pairs) {
    const sentence = own.get(id) ?? '';
    const has = (matcher: Matcher<string>) => matcher.find(sentence).some(({ meaning }) => meaning === code);
    if (has(exact)) stands++;
    if (has(inflected)) found++;
    else if (language === shown) console.log(`  ${names.of(code)} | ${sentence}`);
  }
  let extra = 0;
  const paired = new Set(pairs.map(({ code, id }) => `${code} ${id}`));
  for (const [id, sentence] of own)
    for (const { meaning: code, start, end } of inflected.find(sentence)) {
      if (paired.has(`${code} ${id}`)) continue;
      extra++;
      if (language === shown)
        console.log(`  + ${names.of(code)}: ${sentence.slice(start, end)} | ${sentences.get(id)}`);
    }
  const percent = (n: number) => `${((100 * n) / pairs.length).toFixed(0)} %`.padStart(6);
  console.log(
    language.padEnd(8),
    String(found).padStart(6),
    String(pairs.length).padStart(4),
    percent(found),
    percent(stands),
    String(extra).padStart(8),
  );
}
