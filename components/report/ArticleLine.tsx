import { joinList } from '@/lib/i18n/join-list';
import type { Declared } from '@/lib/publisher/publisher-report';
import styles from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';

interface Props {
  readonly title: string;
  readonly declared: Declared;
  /** The publisher's names: said below, so not again beside the author. */
  readonly publisherNames: readonly string[];
}

/** The page's own title, declared type and authors. */
export function ArticleLine({ title, declared, publisherNames }: Props) {
  const { t, language } = useTranslation();
  const { authors, articleType, sponsored } = declared;
  if (title === '' && authors.length === 0 && articleType === null) return null;
  return (
    <section class={styles['section']} aria-label={t('article.label')}>
      <p>
        <strong>
          <bdi>{title}</bdi>
        </strong>
        {articleType !== null && (
          <span class={styles['quiet']}>
            {' · '}
            <bdi>{articleType}</bdi>
          </span>
        )}
        {authors.length > 0 && (
          <span class={styles['quiet']}>
            {' · '}
            <bdi>
              {t('article.by', {
                author: joinList(
                  authors.map((one) => authorLine(one, publisherNames)),
                  language,
                ),
              })}
            </bdi>
          </span>
        )}
        {sponsored !== null && <span class={styles['quiet']}> · {t('article.sponsored', { text: sponsored })}</span>}
      </p>
    </section>
  );
}

/** Name and role; what follows from the publisher's name on is left to the publisher's own line. */
function authorLine({ name, affiliation }: Declared['authors'][number], publisherNames: readonly string[]): string {
  const parts = affiliation?.split(/,\s*/u) ?? [];
  const end = parts.findIndex((part) => publisherNames.some((known) => part.includes(known)));
  return [name, ...(end === -1 ? parts : parts.slice(0, end))].join(', ');
}
