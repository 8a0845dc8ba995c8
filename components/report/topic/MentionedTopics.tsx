import type { ReportTopic } from '@/lib/topic/report/topic-report';
import { joinList } from '@/lib/i18n/join-list';
import { TopicLabel } from '@/components/shared/DataText';
import { Folded } from '@/components/shared/Folded';
import { LabelRow } from '@/components/shared/LabelRow';
import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';
import { topicParts } from '../TopicParts';

interface Props {
  readonly topics: readonly ReportTopic[];
  readonly partOf: (id: string) => ReportTopic | undefined;
  readonly published: string | null;
  readonly today: string;
}

/** Topics that the page only mentions: a line each, with what there is to read; each opens like the main one. */
export function MentionedTopics({ topics, partOf, published, today }: Props) {
  const { t, language } = useTranslation();
  const counts = ({ before, since, perspectives }: ReportTopic): string =>
    joinList(
      [
        published === null
          ? t('since.noDate', { count: before.length + since.length })
          : t('topic.eventsSince', { count: since.length }),
        t('topic.positions', { count: perspectives.length }),
      ],
      language,
    );
  return (
    <section class={section['section']}>
      <LabelRow label={t('topics.also')} />
      {topics.map((topic) => (
        <Folded
          key={topic.id}
          class={section['fold']}
          name={
            <>
              <TopicLabel labels={topic.labels} /> <span class={section['quiet']}>{counts(topic)}</span>
            </>
          }
        >
          {Object.values(topicParts({ topic, part: partOf(topic.id), published, today }))}
        </Folded>
      ))}
    </section>
  );
}
