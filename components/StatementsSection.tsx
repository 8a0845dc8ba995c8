import type { ReportStatement } from '@/lib/topic/topic-report';
import styles from './Section.module.css';
import { Sources } from './Sources';
import { sourcesOfDocuments } from './sources-of';
import { useTranslation } from './translation';

/** Figures and wordings of the page beside dated documents. No label and no verdict: the documents speak. */
export function StatementsSection({ statements }: { readonly statements: readonly ReportStatement[] }) {
  const { t } = useTranslation();
  return (
    <section class={styles['section']}>
      <h2>{t('statements.heading')}</h2>
      <ul class={styles['list']}>
        {statements.map(({ id, label, quote, documents }) => (
          <li key={id}>
            <h3>{label}</h3>
            <p class={styles['quiet']}>
              <bdi>{t('statements.page', { quote })}</bdi>
            </p>
            {documents.map(({ text, sources }) => (
              <p key={text}>
                {text} <Sources sources={sourcesOfDocuments(sources)} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
