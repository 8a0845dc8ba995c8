import { useState } from 'preact/hooks';
import { formatDate } from '@/lib/i18n/format-date';
import { leadEvents } from '@/lib/topic/report/lead-events';
import type { ReportTopic } from '@/lib/topic/report/topic-report';
import { DataText } from '@/components/shared/DataText';
import { EventList } from './EventList';
import { Folded } from '@/components/shared/Folded';
import { LabelRow } from '@/components/shared/LabelRow';
import { LazyTimeline } from './LazyTimeline';
import { MiniTimeline } from './MiniTimeline';
import styles from './SinceSection.module.css';
import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';

interface Props {
  readonly topic: ReportTopic;
  readonly published: string | null;
  readonly today: string;
}

/** What has happened since the page's date: the events that stand for all, the newest first; a picture; all on demand. */
export function SinceSection({ topic, published, today }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  const [isOpen, setOpen] = useState(false);
  const { before, since } = topic;
  const count = before.length + since.length;
  const small = <MiniTimeline before={before} since={since} published={published} />;
  return (
    <section class={section['section']}>
      <LabelRow label={headingOf(published, before.length, since.length, t)}>
        {t('since.upTo', { date: formatDate(topic.factsUntil, translator, 'short') })}
      </LabelRow>
      <ol>
        {leadEvents(published === null ? before : since)
          .toReversed()
          .map(({ date, text, short }) => (
            <li key={`${date} ${text}`} class={styles['event']}>
              <time datetime={date}>{formatDate(date, translator, 'short')}</time>
              <DataText>{short ?? text}</DataText>
            </li>
          ))}
      </ol>
      {isOpen ? (
        <LazyTimeline events={[...before, ...since]} published={published} today={today} meanwhile={small} />
      ) : (
        small
      )}
      <Folded class={section['fold']} name={t('since.all', { count })} onToggle={setOpen}>
        {since.length > 0 && published !== null && <h3>{t('since.after')}</h3>}
        <EventList events={since} />
        {published !== null && <h3>{t('since.before')}</h3>}
        <EventList events={before} />
      </Folded>
    </section>
  );
}

function headingOf(
  published: string | null,
  before: number,
  since: number,
  t: ReturnType<typeof useTranslation>['t'],
): string {
  if (published === null) return t('since.noDate', { count: before + since });
  return since === 0 ? t('since.none') : t('since.heading', { count: since });
}
