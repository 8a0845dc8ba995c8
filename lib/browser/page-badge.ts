import { chooseLanguage } from '@/lib/i18n/plural';
import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';
import { badgeSign, signsOf, type BadgeSign, type Spotted } from '@/lib/spotting/badge-sign';
import { browser } from './browser';
import { loadTranslator } from './load-translator';
import { today } from './today';

/** Puts a page's sign on the button of its tab, and everything in words into the tooltip. Firefox for Android has no badge. */
export async function showBadge(tabId: number, spotted: Spotted, settings: Settings): Promise<void> {
  const translator = await loadTranslator(chooseLanguage(settings.language, [browser.i18n.getUILanguage()]));
  const sign = badgeSign(spotted, settings.badge, today());
  const words = [...signsOf(spotted, today())].map((one) => inWords(one, spotted, translator));
  await browser.action.setBadgeText?.({
    tabId,
    text: sign === null ? '' : translator.t(`badge.${sign.sign}`, { count: sign.count }),
  });
  await browser.action.setBadgeBackgroundColor?.({ tabId, color: '#1f4e79' });
  await browser.action.setTitle({ tabId, title: ['Masthead', ...words].join('\n') });
}

function inWords({ sign, count }: BadgeSign, { report }: Spotted, { t }: Translator): string {
  const names = report.topics.filter(({ parent }) => parent === undefined).map(({ label }) => label);
  return t(`badge.words.${sign}`, { count, names: names.join(', '), name: report.publisher?.name ?? '' });
}

/** Takes every tab's sign away. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      await browser.action.setBadgeText?.({ tabId, text: null }).catch(() => {});
      await browser.action.setTitle({ tabId, title: null }).catch(() => {});
    }),
  );
}
