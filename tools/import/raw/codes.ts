import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

countries.registerLocale(english);

/** ISO 3166 code of a country by its English name or three-letter code. */
export const countryCode = (name: string): string | undefined =>
  (/^[a-z]{3}$/iu.test(name) ? countries.alpha3ToAlpha2(name.toUpperCase()) : countries.getAlpha2Code(name, 'en')) ??
  undefined;

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const byName = new Map<string, string>();
for (const a of 'abcdefghijklmnopqrstuvwxyz')
  for (const b of 'abcdefghijklmnopqrstuvwxyz') {
    const name = languageNames.of(a + b);
    if (name !== undefined && !byName.has(name)) byName.set(name, a + b);
  }

/** BCP 47 tag of a language by its English name. */
export const languageCode = (name: string): string | undefined => byName.get(name);
