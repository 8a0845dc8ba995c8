import type { Declared } from '@/lib/publisher/publisher-report';
import styles from './Section.module.css';
import { useTranslation } from './translation';

/** The page's own title, declared type and author. */
export function ArticleLine({ title, declared }: { readonly title: string; readonly declared: Declared }) {
  const { t } = useTranslation();
  const { author, articleType, sponsored } = declared;
  if (title === '' && author === null && articleType === null) return null;
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
        {author !== null && (
          <span class={styles['quiet']}>
            {' · '}
            <bdi>
              {t('article.by', {
                author: author.affiliation === undefined ? author.name : `${author.name}, ${author.affiliation}`,
              })}
            </bdi>
          </span>
        )}
        {sponsored !== null && <span class={styles['quiet']}> · {t('article.sponsored', { text: sponsored })}</span>}
      </p>
    </section>
  );
}
