import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate } from '@/lib/i18n/format-date';
import type { ListedName } from '@/lib/schema/compiled';
import type { TopicOverview } from '@/lib/topic/report/topic-overview';
import { DataText, TopicLabel } from '../shared/DataText';
import { EventList } from '../report/EventList';
import section from '../shared/Section.module.css';
import { SourceList } from '../report/Sources';
import { sourcesOfDocuments } from '../report/sources-of';
import { StatementsSection } from '../report/StatementsSection';
import { Timeline } from '../report/Timeline';
import { useTranslation } from '../shared/translation';
import { ViewsSection } from '../report/ViewsSection';
import styles from './LibraryView.module.css';
import { NameList } from './NameList';

interface Props {
  readonly overview: TopicOverview;
  readonly names: readonly ListedName[];
  readonly today: string;
}

/** A topic as a whole: its years, events, speakers, documents and names. */
export function TopicPage({ overview, names, today }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  const { topic, statements, naming, sources } = overview;
  const events = [...topic.before, ...topic.since];
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <>
      <nav class={styles['back']}>
        <a href="#">{t('library.all')}</a>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        <TopicLabel labels={topic.labels} />
      </h1>
      <p class={styles['quiet']}>
        {t('foot.reviewed', { date: formatDate(topic.reviewed, translator) })}{' '}
        {t('library.factsUntil', { date: formatDate(topic.factsUntil, translator) })}
      </p>
      <section class={section['section']}>
        <h2>{t('since.noDate', { count: events.length })}</h2>
        <Timeline events={events} published={null} today={today} />
        <EventList events={events} />
      </section>
      <ViewsSection topic={topic} when="at-the-time" published={null} isWhole />
      {statements.length > 0 && <StatementsSection statements={statements} />}
      <section class={section['section']}>
        <h2>{t('library.names')}</h2>
        <NameList names={names} />
        {naming.length > 0 && <h3>{t('library.naming')}</h3>}
        <ul class={section['list']}>
          {naming.map((rule) => (
            <li key={rule}>
              <DataText>{rule}</DataText>
            </li>
          ))}
        </ul>
      </section>
      <section class={section['section']}>
        <h2>{t('library.documents', { count: sources.length })}</h2>
        <SourceList sources={sourcesOfDocuments(sources)} />
      </section>
    </>
  );
}
