import { formatDate } from '@/lib/i18n/format-date';
import { leadEvents } from '@/lib/topic/lead-events';
import type { ReportTopic } from '@/lib/topic/topic-report';
import { EventList } from './EventList';
import { Folded } from './Folded';
import { MiniTimeline } from './MiniTimeline';
import styles from './Section.module.css';
import { useTranslation } from './translation';

/** What has happened since the page's date, in one line and a picture; all events on demand. */
export function SinceSection({ topic, published }: { readonly topic: ReportTopic; readonly published: string | null }) {
  const translator = useTranslation();
  const { t } = translator;
  const { before, since } = topic;
  const lead = leadEvents(since).map(({ short, text }) => short ?? text);
  const heading =
    published === null
      ? t('since.noDate', { count: before.length + since.length })
      : since.length === 0
        ? t('since.none')
        : t('since.heading', { count: since.length });
  return (
    <section class={styles['section']}>
      <div class={styles['row']}>
        <h2>{heading}</h2>
        <span class={styles['quiet']}>{t('since.upTo', { date: formatDate(topic.factsUntil, translator) })}</span>
      </div>
      <MiniTimeline before={before} since={since} published={published} />
      {lead.join(' · ')}{' '}
      <Folded class={styles['inline']} name={t('since.all')}>
        {since.length > 0 && published !== null && <h3>{t('since.after')}</h3>}
        <EventList events={since} />
        {published !== null && <h3>{t('since.before')}</h3>}
        <EventList events={before} />
      </Folded>
    </section>
  );
}
