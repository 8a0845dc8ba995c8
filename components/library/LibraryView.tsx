import { formatDate } from '@/lib/i18n/format-date';
import type { DatasetIndex } from '@/lib/record/compiled';
import type { ReportTopic } from '@/lib/topic/topic-report';
import { Folded } from '../Folded';
import { OutwardLink } from '../OutwardLink';
import { topicParts } from '../TopicParts';
import { useTranslation } from '../translation';
import styles from './LibraryView.module.css';

interface Props {
  readonly index: DatasetIndex;
  readonly topics: readonly ReportTopic[];
}

/** Every topic without a page, and whose data the facts are, with licence and date. */
export function LibraryView({ index, topics }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  return (
    <main class={styles['page']}>
      <h1>{t('popup.library')}</h1>
      <h2>{t('library.topics')}</h2>
      {topics.map((topic) => (
        <Folded
          key={topic.id}
          name={`${topic.label} · ${t('foot.reviewed', { date: formatDate(topic.reviewed, translator) })}`}
        >
          {Object.values(topicParts(topic, undefined, null))}
        </Folded>
      ))}
      <h2 id="sources">{t('library.sources')}</h2>
      <p>{t('library.sources.curated', { count: index.publishers.curated })}</p>
      <ul class={styles['credits']}>
        {Object.entries(index.credits).map(([code, { name, by, url, licence, date }]) => (
          <li key={code}>
            <OutwardLink href={url}>{name}</OutwardLink> · {by} · {licence} · {date}
          </li>
        ))}
      </ul>
    </main>
  );
}
