import type { ReportTopic } from '@/lib/topic/report/topic-report';
import { joinList } from '@/lib/i18n/join-list';
import { MarkMentions } from '@/components/popup/MarkMentions';
import { DataText, TopicLabel } from '@/components/shared/DataText';
import { LabelRow } from '@/components/shared/LabelRow';
import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';
import { Sources } from '../Sources';
import { sourcesOfDocuments } from '../sources-of';

interface Props {
  readonly topic: ReportTopic;
  /** The part of the topic that the page is on. */
  readonly part: ReportTopic | undefined;
}

/** What the page is about: the topic's summary, which words of the page say so, and the way to all of it. */
export function TopicHead({ topic, part }: Props) {
  const { t, language } = useTranslation();
  const { summary, because } = topic;
  return (
    <section class={section['section']}>
      <LabelRow label={<TopicLabel labels={topic.labels} />}>
        <a href={`library.html#topic=${topic.id}`} target="_blank">
          {t('topic.whole')}
        </a>
      </LabelRow>
      {summary !== undefined && (
        <p>
          <DataText>{summary.text}</DataText>{' '}
          <Sources sources={sourcesOfDocuments(summary.sources)} fact={summary.text} />
        </p>
      )}
      <p class={section['quiet']}>
        {part !== undefined && (
          <>
            <TopicLabel labels={part.labels} />
            {'. '}
          </>
        )}
        {because.length > 0 && (
          <>
            <bdi>{t('topic.because', { words: joinList(because, language) })}</bdi>{' '}
          </>
        )}
        <MarkMentions topic={topic} />
      </p>
    </section>
  );
}
