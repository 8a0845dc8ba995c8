import type { PageReport } from '@/lib/report/page-report';
import { joinList } from '@/lib/i18n/join-list';
import { foldName } from '@/lib/publisher/names-by-word';
import type { Declared } from '@/lib/publisher/publisher-report';
import { useTranslation } from '@/components/shared/translation';
import styles from './Chips.module.css';

/** So many stand in the chip; the others are counted, and stand in its title. */
const shown = 3;

/** All authors whom the page names, without the publisher's name again. */
export function AuthorChip({ report }: { readonly report: PageReport }) {
  const { t, language } = useTranslation();
  // Whose text it is stands above already, the publisher's or an agency's.
  const known = [
    ...Object.values(report.publisher?.names ?? {}),
    report.publisher?.domain ?? '',
    report.via?.name ?? '',
    report.via?.kind === 'syndication' ? (report.via.quote ?? '') : '',
  ].filter((name) => name !== '');
  const names = report.declared.authors.flatMap((author) => authorText(author, known) ?? []);
  if (names.length === 0) return null;
  const all = joinList(names, language);
  const more = names.length - shown;
  const some =
    more > 0 ? joinList([...names.slice(0, shown), t('review.import.more', { count: more })], language) : all;
  return (
    <span class={styles['chip']} title={more > 0 ? all : undefined}>
      <bdi>{t('article.by', { author: some })}</bdi>
    </span>
  );
}

const lastWord = (text: string): string => text.toLowerCase().split(' ').at(-1) ?? '';

type Author = Declared['authors'][number];

/** Name and role, up to a name that stands above. Undefined where that is all. */
function authorText({ name, affiliation }: Author, publisherNames: readonly string[]): string | undefined {
  // "Focus online", "BBC News": the publisher's name and a word.
  const isPublisher = (text: string) =>
    publisherNames.some(
      (one) =>
        foldName(one) === foldName(text) || text.toLowerCase().replace(`${one.toLowerCase()} `, '') === lastWord(text),
    );
  if (isPublisher(name)) return undefined;
  // What stands in brackets or behind a colon is a picture's credit.
  const parts = affiliation?.split(/,\s*/u).filter((part) => !/[(:]/u.test(part)) ?? [];
  const end = parts.findIndex((part) => publisherNames.some((known) => known !== '' && part.includes(known)));
  return [name, ...(end === -1 ? parts : parts.slice(0, end))].join(', ');
}
