import { languages, type InterfaceLanguage } from '@/lib/i18n/plural';
import { createTranslator, type Catalogue, type Translator } from '@/lib/i18n/translator';
import en from '@/public/locales/en.json';
import { browser } from './browser';

/** The translator of a language; what its catalogue lacks is English, and English is there without reading a file. */
export async function loadTranslator(language: InterfaceLanguage): Promise<Translator> {
  const plural = (count: number): string => languages[language].plural(count);
  if (language === 'en') return createTranslator('en', en, en, plural);
  const catalogue = await fetch(browser.runtime.getURL(`locales/${language}.json`))
    .then(async (response) => (response.ok ? ((await response.json()) as Catalogue) : {}))
    .catch((): Catalogue => ({}));
  return createTranslator(language, catalogue, en, plural);
}
