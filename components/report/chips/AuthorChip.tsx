import type { PageReport } from '@/lib/report/page-report';
import { joinList } from '@/lib/i18n/join-list';
import { foldName } from '@/lib/publisher/names-by-word';
import type { Declared } from '@/lib/publisher/publisher-report';
import { useTranslation } from '@/components/shared/translation';
import styles from './Chips.module.css';

/** All authors whom the page names, without the publisher's name again. */
export function AuthorChip({ report }: { readonly report: PageReport }) {
  const { t, language } = useTranslation();
  // Whose text it is stands above already, the publisher's or an agency's.
  const known = [...Object.values(report.publisher?.names ?? {}), report.via?.name ?? ''];
  const names = authorsOf(report.declared).flatMap((author) => authorText(author, known) ?? []);
  if (names.length === 0) return null;
  return (
    <span class={styles['chip']}>
      <bdi>{t('article.by', { author: joinList(names, language) })}</bdi>
    </span>
  );
}

type Author = NonNullable<Declared['author']>;
const authorsOf = ({ author, otherAuthors }: Declared): readonly Pick<Author, 'name' | 'affiliation'>[] =>
  author === null ? [] : [author, ...otherAuthors.map((name) => ({ name }))];

/** Name and role, up to a name that stands above. Undefined where that is all. */
function authorText(
  { name, affiliation }: Pick<Author, 'name' | 'affiliation'>,
  publisherNames: readonly string[],
): string | undefined {
  const isPublisher = (text: string) => publisherNames.some((one) => foldName(one) === foldName(text));
  if (isPublisher(name)) return undefined;
  const parts = affiliation?.split(/,\s*/u) ?? [];
  const end = parts.findIndex((part) => publisherNames.some((known) => known !== '' && part.includes(known)));
  return [name, ...(end === -1 ? parts : parts.slice(0, end))].join(', ');
}
