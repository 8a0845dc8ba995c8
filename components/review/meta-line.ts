import { isDue } from '@/lib/saved-pages/model/arrange';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { siteName } from '@/lib/saved-pages/model/site-name';
import { formatDate } from '@/lib/i18n/format-date';
import type { Translator } from '@/lib/i18n/translator';

/** Publisher or host, what the page claims, the text's agency, and days of a saved page, each a text of its own. */
export function metaTexts(flag: Flag, translator: Translator): string[] {
  const { t } = translator;
  const { published, savedOn, reviewedOn } = flag;
  const texts = [
    siteName(flag),
    flag.claimed === null ? undefined : t('review.claims', { name: flag.claimed }),
    flag.writtenBy === undefined ? undefined : t('origin.writtenBy', { name: flag.writtenBy }),
    published === null ? undefined : t('review.publishedOn', { date: formatDate(published.date, translator, 'short') }),
    t('review.savedOn', { date: formatDate(savedOn, translator, 'short') }),
    reviewedOn === null ? undefined : t('review.reviewedOn', { date: formatDate(reviewedOn, translator, 'short') }),
  ];
  return texts.filter((text) => text !== undefined);
}

/** When a page that is to be reviewed is due; undefined where no day is set. */
export function dueText(flag: Flag, today: string, translator: Translator): string | undefined {
  const { due, state } = flag;
  if (due === null || state === 'reviewed') return undefined;
  const { t } = translator;
  if (due === today) return t('review.dueToday');
  const date = formatDate(due, translator, 'short');
  return isDue(flag, today) ? t('review.dueSince', { date }) : t('review.dueOn', { date });
}
