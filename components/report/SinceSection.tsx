import { useState } from 'preact/hooks';
import { formatDate } from '@/lib/i18n/format-date';
import { leadEvents } from '@/lib/topic/report/lead-events';
import type { ReportTopic } from '@/lib/topic/report/topic-report';
import { DataText } from '@/components/shared/DataText';
import { EventList } from './EventList';
import { Folded } from '@/components/shared/Folded';
import { LazyTimeline } from './LazyTimeline';
import { MiniTimeline } from './MiniTimeline';
import styles from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';

interface Props {
  readonly topic: ReportTopic;
  readonly published: string | null;
  readonly today: string;
}

/** What has happened since the page's date, in one line and a picture; all events on demand. */
export function SinceSection({ topic, published, today }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  const [isOpen, setOpen] = useState(false);
  const { before, since } = topic;
  const lead = leadEvents(since).map(({ short, text }) => short ?? text);
  const heading =
    published === null
      ? t('since.noDate', { count: before.length + since.length })
      : since.length === 0
        ? t('since.none')
        : t('since.heading', { count: since.length });
  const small = <MiniTimeline before={before} since={since} published={published} />;
  return (
    <section class={styles['section']}>
      <div class={styles['row']}>
        <h2>{heading}</h2>
        <span class={styles['quiet']}>{t('since.upTo', { date: formatDate(topic.factsUntil, translator) })}</span>
      </div>
      {isOpen ? (
        <LazyTimeline events={[...before, ...since]} published={published} today={today} meanwhile={small} />
      ) : (
        small
      )}
      <DataText>{lead.join(' · ')}</DataText>{' '}
      <Folded class={styles['inline']} name={t('since.all')} onToggle={setOpen}>
        {since.length > 0 && published !== null && <h3>{t('since.after')}</h3>}
        <EventList events={since} />
        {published !== null && <h3>{t('since.before')}</h3>}
        <EventList events={before} />
      </Folded>
    </section>
  );
}
