import type { DocumentedStatement } from '@/lib/topic/report/topic-report';
import { DataText } from '@/components/shared/DataText';
import { LabelRow } from '@/components/shared/LabelRow';
import styles from '@/components/shared/Section.module.css';
import { Sources } from './Sources';
import { sourcesOfDocuments } from './sources-of';
import { useTranslation } from '@/components/shared/translation';

interface Props {
  /** With the page's words, where there is a page. */
  readonly statements: readonly (DocumentedStatement & { readonly quote?: string })[];
}

/** Figures and wordings of the page beside dated documents. No label and no verdict: the documents speak. */
export function StatementsSection({ statements }: Props) {
  const { t } = useTranslation();
  return (
    <section class={styles['section']}>
      <LabelRow label={t('statements.heading')} />
      <ul class={styles['list']}>
        {statements.map(({ id, label, quote, documents }) => (
          <li key={id}>
            <h3>
              <DataText>{label}</DataText>
            </h3>
            {quote !== undefined && (
              <p class={styles['quiet']}>
                <bdi>{t('statements.page', { quote })}</bdi>
              </p>
            )}
            {documents.map(({ text, sources }) => (
              <p key={text}>
                <DataText>{text}</DataText> <Sources sources={sourcesOfDocuments(sources)} fact={`${label}: ${text}`} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
