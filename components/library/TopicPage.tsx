import type { ComponentChildren } from 'preact';
import { formatDate } from '@/lib/i18n/format-date';
import type { ListedName } from '@/lib/schema/compiled';
import type { TopicOverview } from '@/lib/topic/report/topic-overview';
import { SourceList, Sources } from '../report/Sources';
import { sourcesOfDocuments } from '../report/sources-of';
import { StatementsSection } from '../report/StatementsSection';
import { ViewsSection } from '../report/ViewsSection';
import { DataText, TopicLabel } from '../shared/DataText';
import section from '../shared/Section.module.css';
import { useTranslation } from '../shared/translation';
import { BackLink } from './BackLink';
import styles from './LibraryView.module.css';
import { NameList } from './NameList';
import { PageHeading } from './PageHeading';
import { TopicEvents } from './TopicEvents';

interface Props {
  readonly overview: TopicOverview;
  readonly names: readonly ListedName[];
  readonly today: string;
}

/** A topic as a whole: its summary, contents, years, events, speakers, documents and names. */
export function TopicPage({ overview, names, today }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  const { topic, statements, naming, sources } = overview;
  const events = [...topic.before, ...topic.since];
  const parts: readonly (readonly [id: string, title: string, content: ComponentChildren])[] = [
    ['events', t('since.noDate', { count: events.length }), <TopicEvents key="events" events={events} today={today} />],
    [
      'positions',
      t('views.undated'),
      <ViewsSection key="views" topic={topic} when="at-the-time" published={null} isWhole />,
    ],
    ...(statements.length === 0
      ? []
      : [
          [
            'statements',
            t('statements.heading'),
            <StatementsSection key="statements" statements={statements} />,
          ] as const,
        ]),
    ['names', t('library.names'), <TopicNames key="names" names={names} naming={naming} />],
    [
      'documents',
      t('library.documents', { count: sources.length }),
      <section key="documents" class={section['section']}>
        <h2>{t('library.documents', { count: sources.length })}</h2>
        <SourceList sources={sourcesOfDocuments(sources)} />
      </section>,
    ],
  ];
  return (
    <article>
      <BackLink />
      <PageHeading>
        <TopicLabel labels={topic.labels} />
      </PageHeading>
      {topic.summary !== undefined && (
        <p class={styles['summary']}>
          <DataText>{topic.summary.text}</DataText>{' '}
          <Sources sources={sourcesOfDocuments(topic.summary.sources)} fact={topic.summary.text} />
        </p>
      )}
      <p class={styles['quiet']}>
        {t('foot.reviewed', { date: formatDate(topic.reviewed, translator) })}{' '}
        {t('library.factsUntil', { date: formatDate(topic.factsUntil, translator) })}
      </p>
      <nav aria-label={t('library.contents')}>
        <ul class={styles['contents']}>
          {parts.map(([id, title]) => (
            <li key={id}>
              {/* The address says which topic it is: a part is scrolled to without it. */}
              <a href={`#topic=${topic.id}&part=${id}`} onClick={(event) => scrollToPart(event, id)}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(([id, , content]) => (
        <div key={id} id={`part-${id}`} tabIndex={-1} class={styles['part']}>
          {content}
        </div>
      ))}
    </article>
  );
}

function scrollToPart(event: Event, id: string): void {
  const part = document.getElementById(`part-${id}`);
  if (part === null) return;
  event.preventDefault();
  part.scrollIntoView();
  part.focus({ preventScroll: true });
}

/** What a topic is called, by language, and how contested names are written in our own words. */
function TopicNames({ names, naming }: Pick<Props, 'names'> & Pick<TopicOverview, 'naming'>) {
  const { t } = useTranslation();
  return (
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
  );
}
