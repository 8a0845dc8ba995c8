import type { Flag } from '@/lib/saved-pages/model/flag';
import { formatDate } from '@/lib/i18n/format-date';
import type { Translator } from '@/lib/i18n/translator';
import { authorNames } from './author-names';

/** One reference as a line of text: author, “title”, publisher, date, address, day read. */
export function citation(flag: Flag, translator: Translator): string {
  const { author, title, publisher, published, address, savedOn } = flag;
  const parts = [
    authorNames(author).join(', '),
    title === '' ? null : `“${title.replace(/[.\s]+$/u, '')}”`,
    publisher?.name,
    published === null ? translator.t('review.cite.undated') : formatDate(published.date, translator),
    address,
    translator.t('review.cite.read', { date: formatDate(savedOn, translator) }),
  ];
  return `${parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ')}.`;
}
