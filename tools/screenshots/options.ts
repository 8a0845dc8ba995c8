import { parseArgs } from 'node:util';
import path from 'node:path';
import { isInterfaceLanguage, languages as languagesOfInterface, type InterfaceLanguage } from '@/lib/i18n/plural';
import { isSamplePage, pageNames, type SamplePage } from './pages';

export type Theme = 'light' | 'dark';
/** One popup to take a picture of. */
export interface Shot {
  readonly page: SamplePage;
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
}
export interface Options {
  readonly shots: readonly Shot[];
  readonly languages: readonly InterfaceLanguage[];
  readonly folder: string;
  /** Whether all of our own pages are taken too, in each language and theme. */
  readonly hasOwnPages: boolean;
  readonly themes: readonly Theme[];
}

/** The one that is shown from right to left where no languages are asked for. */
const rightToLeft: Shot = { page: 'western-sahara', language: 'ar', theme: 'light' };

function listOf<T extends string>(text: string, fits: (name: string) => name is T, what: string): T[] {
  return text.split(',').map((name) => {
    if (!fits(name)) throw new Error(`${what} ${name} is not known`);
    return name;
  });
}
const isTheme = (name: string): name is Theme => name === 'light' || name === 'dark';

/** Reads the command's arguments; see main.ts. */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      pages: { type: 'string', default: pageNames.join(',') },
      languages: { type: 'string' },
      themes: { type: 'string', default: 'light,dark' },
      own: { type: 'boolean', default: false },
      folder: { type: 'string', default: path.resolve(import.meta.dirname, '../../docs/screenshots') },
    },
  });
  const pages = listOf(values.pages, isSamplePage, 'the page');
  const languages = listOf(
    values.languages === 'all' ? Object.keys(languagesOfInterface).join(',') : (values.languages ?? 'en'),
    isInterfaceLanguage,
    'the language',
  );
  const themes = listOf(values.themes, isTheme, 'the theme');
  const shots = languages.flatMap((language) =>
    pages.flatMap((page) => themes.map((theme): Shot => ({ page, language, theme }))),
  );
  const withRightToLeft = values.languages === undefined && pages.includes(rightToLeft.page);
  return {
    shots: withRightToLeft ? [...shots, rightToLeft] : shots,
    languages,
    folder: values.folder,
    hasOwnPages: values.own,
    themes,
  };
}
