/** Names of countries and languages for showing; the code itself where the browser knows none. */
export const countryName = (code: string, language: string): string => nameOf(code, language, 'region');
export const languageName = (tag: string, language: string): string => nameOf(tag, language, 'language');

function nameOf(code: string, language: string, type: 'region' | 'language'): string {
  try {
    return new Intl.DisplayNames([language], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
