import { ar, az, de, en, es, fr, hy, ru, tr, ur } from 'make-plural/plurals';

/** The languages of the interface, with their plural rules from CLDR and their direction. */
export const languages = {
  en: { plural: en, direction: 'ltr' },
  de: { plural: de, direction: 'ltr' },
  fr: { plural: fr, direction: 'ltr' },
  es: { plural: es, direction: 'ltr' },
  ru: { plural: ru, direction: 'ltr' },
  tr: { plural: tr, direction: 'ltr' },
  ar: { plural: ar, direction: 'rtl' },
  hy: { plural: hy, direction: 'ltr' },
  az: { plural: az, direction: 'ltr' },
  ur: { plural: ur, direction: 'rtl' },
} as const;
export type InterfaceLanguage = keyof typeof languages;

export const isInterfaceLanguage = (tag: string): tag is InterfaceLanguage => Object.hasOwn(languages, tag);

/** The language of the interface: the reader's choice, else the first of the browser's that there is a catalogue for, else English. */
export function chooseLanguage(choice: string, preferred: readonly string[]): InterfaceLanguage {
  for (const tag of [choice, ...preferred]) {
    const base = tag.toLowerCase().split('-', 1)[0] ?? '';
    if (isInterfaceLanguage(base)) return base;
  }
  return 'en';
}
