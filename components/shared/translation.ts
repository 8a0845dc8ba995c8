import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translator } from '@/lib/i18n/translator';
import names from '@/public/display-names/en.json';
import en from '@/public/locales/en.json';

/** English, for what stands before the reader's language is known. */
export const english: Translator = createTranslator('en', en, en, (count) => (count === 1 ? 'one' : 'other'), names);

export const Translation = createContext<Translator>(english);
export const useTranslation = (): Translator => useContext(Translation);
