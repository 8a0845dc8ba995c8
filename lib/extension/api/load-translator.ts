import type { DisplayNames } from '@/lib/i18n/display-names';
import { languages, type InterfaceLanguage } from '@/lib/i18n/plural';
import { createTranslator, type Catalogue, type Translator } from '@/lib/i18n/translator';
import englishNames from '@/public/display-names/en.json';
import en from '@/public/locales/en.json';
import { browser } from './browser';

/** The translator of a language; what it lacks is English, and English is there without reading a file. */
export async function loadTranslator(language: InterfaceLanguage): Promise<Translator> {
  const plural = (count: number): string => languages[language].plural(count);
  if (language === 'en') return createTranslator('en', en, en, plural, englishNames);
  const [catalogue, names] = await Promise.all([
    readPackaged<Catalogue>(`locales/${language}.json`, {}),
    readPackaged<DisplayNames>(`display-names/${language}.json`, englishNames),
  ]);
  return createTranslator(language, catalogue, en, plural, names);
}

/** A packaged file; `otherwise` where it cannot be read. */
const readPackaged = <T>(path: string, otherwise: T): Promise<T> =>
  fetch(browser.runtime.getURL(path))
    .then(async (response) => (response.ok ? ((await response.json()) as T) : otherwise))
    .catch((): T => otherwise);
