import { chooseLanguage, languages, type InterfaceLanguage } from '@/lib/i18n/plural';
import type { Settings } from '@/lib/settings/settings';
import { browser } from '@/lib/extension/api/browser';

/** How our pages look. A copy stands in localStorage, which can be read before the first paint. */
interface Appearance {
  readonly theme: Settings['theme'];
  readonly textSize: Settings['textSize'];
  readonly language: InterfaceLanguage;
}
const copyKey = 'appearance';

/** Applies the appearance of last time at once, so that nothing flashes or jumps. @returns its language */
export function applyLastAppearance(): InterfaceLanguage {
  let last: Partial<Appearance> = {};
  try {
    last = JSON.parse(localStorage.getItem(copyKey) ?? '{}') as Partial<Appearance>;
  } catch {
    // a broken copy is no worse than none
  }
  const language = chooseLanguage(last.language ?? 'auto', [browser.i18n.getUILanguage()]);
  apply({ theme: last.theme ?? 'system', textSize: last.textSize ?? 'normal', language });
  return language;
}

/** Applies the reader's settings and keeps the copy for next time. */
export function applyAppearance(settings: Settings): InterfaceLanguage {
  const appearance = appearanceOf(settings);
  localStorage.setItem(copyKey, JSON.stringify(appearance));
  apply(appearance);
  return appearance.language;
}

/** The same without the copy: for the popup, whose settings are there before it shows anything. */
export function applySettings(settings: Settings): InterfaceLanguage {
  const appearance = appearanceOf(settings);
  apply(appearance);
  return appearance.language;
}

const appearanceOf = ({ theme, textSize, language }: Settings): Appearance => ({
  theme,
  textSize,
  language: chooseLanguage(language, [browser.i18n.getUILanguage()]),
});

function apply({ theme, textSize, language }: Appearance): void {
  const { dataset } = document.documentElement;
  dataset['theme'] = theme;
  dataset['textSize'] = textSize;
  document.documentElement.lang = language;
  document.documentElement.dir = languages[language].direction;
}
