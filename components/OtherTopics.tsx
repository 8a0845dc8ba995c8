import type { PageReport } from '@/lib/dataset/page-report';
import type { CitedPublisher } from '@/lib/publisher/publisher-report';
import type { ReportTopic } from '@/lib/topic/topic-report';
import { OutwardLink } from './OutwardLink';
import styles from './Section.module.css';
import { useTranslation } from './translation';

/** Topics that the page only mentions. */
export function AlsoMentioned({ topics }: { readonly topics: readonly ReportTopic[] }) {
  const { t } = useTranslation();
  if (topics.length === 0) return null;
  return (
    <section class={styles['section']}>
      <h2>{t('topics.also')}</h2>
      <ul class={styles['links']}>
        {topics.map(({ id, label, mentions }) => (
          <li key={id}>
            {label} <span class={styles['quiet']}>({t('topics.mentions', { count: mentions })})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** None of our topics: said as plainly as a match, with what we have and a way to look elsewhere. */
export function NoTopics({ report }: { readonly report: PageReport }) {
  const { t } = useTranslation();
  const { topics } = report.dataset;
  return (
    <section class={styles['section']}>
      <h2>{t('topics.none', { count: topics.length })}</h2>
      <details class={styles['fold']}>
        <summary>{t('topics.list')}</summary>
        <ul class={styles['list']}>
          {topics.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ul>
      </details>
      {report.title !== '' && (
        <p class={styles['links']}>
          <OutwardLink href={`https://duckduckgo.com/?q=${encodeURIComponent(report.title)}`}>
            {t('topics.searchHeadline')}
          </OutwardLink>
        </p>
      )}
    </section>
  );
}

/** Known publishers that the page links or names. */
export function Cited({ cited }: { readonly cited: readonly CitedPublisher[] }) {
  const { t } = useTranslation();
  if (cited.length === 0) return null;
  return (
    <section class={styles['section']}>
      <h2>{t('topics.cited')}</h2>
      <ul class={styles['links']}>
        {cited.map(({ id, name, count }) => (
          <li key={id}>
            <bdi>{name}</bdi> <span class={styles['quiet']}>({count})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
