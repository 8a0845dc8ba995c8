/**
 * What regions and languages are called in one language, by ISO 3166 code and by BCP 47 tag: `|AD Andorra|AE …|`. A
 * text, since a few of some six hundred names are wanted and an object of all would have to be made first. From the
 * Unicode CLDR, by `tools/generate/generate-display-names.ts`; what CLDR lacks in a language stands in English.
 */
export interface DisplayNames {
  readonly regions: string;
  readonly languages: string;
}

export const noNames: DisplayNames = { regions: '', languages: '' };

/** The language of the reader and the names in it; a translator has both. */
interface Reader {
  readonly language: string;
  readonly names: DisplayNames;
}

/** A country's name for showing; the browser's where the table has none, else the code itself. */
export const countryName = (code: string, { language, names }: Reader): string =>
  nameIn(names.regions, code) ?? nameOfBrowser(code, language, 'region');

/** The country of a name, as the table writes it; undefined where it is none. */
export function countryCode(name: string, { regions }: DisplayNames): string | undefined {
  const at = name.includes('|') ? -1 : regions.indexOf(` ${name}|`);
  const code = at < 2 ? '' : regions.slice(at - 2, at);
  return /^[A-Z]{2}$/u.test(code) && regions.charAt(at - 3) === '|' ? code : undefined;
}

/** A language's name for showing, else that of the tag without its last parts, then as with a country. */
export function languageName(tag: string, { language, names }: Reader): string {
  for (let length = tag.length; length > 0; length = tag.lastIndexOf('-', length - 1)) {
    const name = nameIn(names.languages, tag.slice(0, length));
    if (name !== undefined) return name;
  }
  return nameOfBrowser(tag, language, 'language');
}

function nameIn(table: string, code: string): string | undefined {
  // Words of a name and the sign between names are no code.
  if (!/^[\da-z-]+$/iu.test(code)) return undefined;
  const start = table.indexOf(`|${code} `);
  if (start === -1) return undefined;
  const from = start + code.length + 2;
  return table.slice(from, table.indexOf('|', from));
}

/** The first `Intl.DisplayNames` of a process costs some 30 ms in Chromium, which has none in Armenian. */
function nameOfBrowser(code: string, language: string, type: 'region' | 'language'): string {
  try {
    return new Intl.DisplayNames([language], { type, fallback: 'none' }).of(code) ?? code;
  } catch {
    return code;
  }
}
