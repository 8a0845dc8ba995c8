import { readFileSync } from 'node:fs';
import { corpusFolder } from './corpora';

const folder = corpusFolder('sib200');
/** SIB-200's file codes by the languages of our names. */
export const sibLanguages = {
  en: 'eng_Latn',
  hy: 'hye_Armn',
  az: 'azj_Latn',
  ru: 'rus_Cyrl',
  tr: 'tur_Latn',
  ka: 'kat_Geor',
  uk: 'ukr_Cyrl',
  de: 'deu_Latn',
  fr: 'fra_Latn',
  es: 'spa_Latn',
  ar: 'arb_Arab',
  fa: 'pes_Arab',
  ur: 'urd_Arab',
  zh: 'zho_Hans',
  ja: 'jpn_Jpan',
  th: 'tha_Thai',
} as const;
export type SibLanguage = keyof typeof sibLanguages;

/** The sentences of a language by their number, which is the same in all languages. */
export function readSib(language: SibLanguage): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const part of ['train', 'dev', 'test']) {
    const text = readFileSync(`${folder}/${sibLanguages[language]}.${part}.tsv`, 'utf8');
    for (const line of text.split('\n').slice(1)) {
      const [id, , sentence] = line.split('\t');
      if (id !== undefined && sentence !== undefined) sentences.set(id, sentence.trim());
    }
  }
  return sentences;
}
