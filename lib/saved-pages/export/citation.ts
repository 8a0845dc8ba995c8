import type { Flag } from '@/lib/saved-pages/model/flag';
import { formatDate } from '@/lib/i18n/format-date';
import type { Translator } from '@/lib/i18n/translator';
import { authorNames } from './author-names';
import { siteLine } from './site-line';

/** One reference as a line of text: author, “title”, publisher or host with claim and agency, date, address, day read. */
export function citation(flag: Flag, translator: Translator): string {
  const { author, title, published, address, savedOn } = flag;
  const { t } = translator;
  const parts = [
    authorNames(author).join(', '),
    title === '' ? null : `“${title.replace(/[.\s]+$/u, '')}”`,
    siteLine(flag, translator),
    published === null ? t('review.cite.undated') : formatDate(published.date, translator),
    address,
    t('review.cite.read', { date: formatDate(savedOn, translator) }),
  ];
  return `${parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ')}.`;
}
