import { webSearch } from '@/lib/url/search-addresses';
import type { PageReport } from '@/lib/report/page-report';
import type { ReportTopic } from '@/lib/topic/report/topic-report';
import { joinList } from '@/lib/i18n/join-list';
import { DataText, TopicLabel } from '@/components/shared/DataText';
import { Folded } from '@/components/shared/Folded';
import { OutwardLink } from '@/components/shared/OutwardLink';
import styles from '@/components/shared/Section.module.css';
import { topicParts } from './TopicParts';
import { useTranslation } from '@/components/shared/translation';

interface AlsoMentionedProps {
  readonly topics: readonly ReportTopic[];
  readonly partOf: (id: string) => ReportTopic | undefined;
  readonly published: string | null;
  readonly today: string;
}

/** Topics that the page only mentions; each opens like the main one. */
export function AlsoMentioned({ topics, partOf, published, today }: AlsoMentionedProps) {
  const { t } = useTranslation();
  return (
    <section class={styles['section']}>
      <h2>{t('topics.also')}</h2>
      {topics.map((topic) => (
        <Folded
          key={topic.id}
          name={
            <>
              <TopicLabel labels={topic.labels} />
              {topic.mentions !== null && ` (${t('topics.mentions', { count: topic.mentions })})`}
            </>
          }
        >
          {Object.values(topicParts({ topic, part: partOf(topic.id), published, today }))}
        </Folded>
      ))}
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
      <Folded class={styles['fold']} name={t('topics.list')}>
        <ul class={styles['list']}>
          {topics.map(({ id, label }) => (
            <li key={id}>
              <a href={`library.html#topic=${id}`} target="_blank">
                <DataText>{label}</DataText>
              </a>
            </li>
          ))}
        </ul>
      </Folded>
      {report.title !== '' && (
        <p class={styles['links']}>
          <OutwardLink href={webSearch(report.title)}>{t('topics.searchHeadline')}</OutwardLink>
        </p>
      )}
    </section>
  );
}

/** Known publishers that the page links or names, with the topics that stand in the same sentence. */
export function Cited({ cited, topics }: Pick<PageReport, 'cited' | 'topics'>) {
  const { t, language } = useTranslation();
  const labelOf = (id: string) => topics.find((topic) => topic.id === id)?.label;
  return (
    <section class={styles['section']}>
      <h2>{t('topics.cited')}</h2>
      <ul class={styles['links']}>
        {cited.map(({ id, name, count, topics: named }) => (
          <li key={id}>
            <bdi>{name}</bdi>{' '}
            <span class={styles['quiet']}>
              ({count})
              {named.length > 0 &&
                ` ${t('topics.citedOn', {
                  topics: joinList(
                    named.flatMap((one) => labelOf(one) ?? []),
                    language,
                  ),
                })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
