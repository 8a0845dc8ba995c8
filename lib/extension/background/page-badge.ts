import type { Translator } from '@/lib/i18n/translator';
import { badgeSign, signsOf, type BadgeSign, type Sign, type Spotted } from '@/lib/auto-read/badge-sign';
import { joinList } from '@/lib/i18n/join-list';
import type { TabBadge } from '@/lib/extension/api/badge';

/** A page's sign for the button of its tab, and everything in words for the tooltip. */
export function pageBadge(spotted: Spotted, wanted: readonly Sign[], today: string, translator: Translator): TabBadge {
  const sign = badgeSign(spotted, wanted, today);
  const words = signsOf(spotted, today)
    .filter((one) => one.sign !== 'saved' || spotted.saved !== 'due')
    .map((one) => inWords(one, spotted, translator));
  return {
    text: sign === null ? null : translator.t(`badge.${sign.sign}`, { count: sign.count }),
    title: words.length === 0 ? null : ['Masthead', ...words].join('\n'),
  };
}

function inWords({ sign, count }: BadgeSign, { page }: Spotted, { t, language }: Translator): string {
  return t(`badge.words.${sign}`, { count, names: joinList(page.topics, language), name: page.publisher ?? '' });
}
