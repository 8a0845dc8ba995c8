import { foldName } from '../fold/fold-text';

const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
const codes = letters.flatMap((first) => letters.map((second) => first + second));
/** Names that papers still use and CLDR has replaced. */
const formerNames = ['Turkey', 'Burma', 'Czech Republic', 'Swaziland', 'Ivory Coast', 'Cape Verde', 'Macedonia'];
const byLanguage = new Map<string, ReadonlySet<string>>();

/** What countries are called in a language, folded, by CLDR as the compiling Node has it. */
function countryNames(language: string): ReadonlySet<string> {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const names = new Set(formerNames.map(foldName));
  for (const style of ['long', 'short'] as const) {
    const region = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    for (const code of codes) {
      const name = region.of(code);
      if (name !== undefined) names.add(foldName(name));
    }
  }
  byLanguage.set(language, names);
  return names;
}

/** Whether a phrase is a country's bare name in its language. For the compiler: the popup never asks. */
export const isCountryName = (text: string, language: string): boolean => countryNames(language).has(foldName(text));
