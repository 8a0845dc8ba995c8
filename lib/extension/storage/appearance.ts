import * as v from 'valibot';
import { chooseLanguage, languages, type InterfaceLanguage } from '@/lib/i18n/plural';
import { textSizes, themes, type Settings } from '@/lib/settings/settings';
import { browser } from '@/lib/extension/api/browser';

/** How our pages look. A copy stands in localStorage, which can be read before the first paint. */
interface Appearance {
  readonly theme: Settings['theme'];
  readonly textSize: Settings['textSize'];
  readonly language: InterfaceLanguage;
}
const copyKey = 'appearance';
const lastAppearance = { theme: 'system', textSize: 'normal', language: 'auto' } as const;
const Copy = v.object({
  theme: v.fallback(v.picklist(themes), lastAppearance.theme),
  textSize: v.fallback(v.picklist(textSizes), lastAppearance.textSize),
  language: v.fallback(v.string(), lastAppearance.language),
});

/** Applies the appearance of last time at once, so that nothing flashes or jumps. @returns its language */
export function applyLastAppearance(): InterfaceLanguage {
  const last = readCopy();
  const language = chooseLanguage(last.language, [browser.i18n.getUILanguage()]);
  apply({ ...last, language });
  return language;
}

/** A broken copy is no worse than none; of one that is damaged in part, the rest counts. */
function readCopy() {
  try {
    return v.parse(Copy, JSON.parse(localStorage.getItem(copyKey) ?? '{}'));
  } catch {
    return lastAppearance;
  }
}

/** Applies the reader's settings and keeps the copy for next time. */
export function applyAppearance(settings: Settings): InterfaceLanguage {
  const appearance = appearanceOf(settings);
  try {
    localStorage.setItem(copyKey, JSON.stringify(appearance));
  } catch {
    // Next time the first paint is that of the system.
  }
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
