import { chooseLanguage } from '@/lib/i18n/plural';
import type { Translator } from '@/lib/i18n/translator';
import { browser } from '@/lib/extension/api/browser';
import { loadTranslator } from '@/lib/extension/api/load-translator';
import { readSettings } from '@/lib/extension/storage/settings-store';

/** The translator of the reader's language, for what the background says: menus, the button's title. */
export async function interfaceLanguage(): Promise<Translator> {
  const { language } = await readSettings();
  return await loadTranslator(chooseLanguage(language, [browser.i18n.getUILanguage()]));
}
