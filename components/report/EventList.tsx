import { formatDate } from '@/lib/i18n/format-date';
import type { ReportEvent } from '@/lib/topic/report/topic-report';
import { DataText } from '@/components/shared/DataText';
import styles from '@/components/shared/Section.module.css';
import { Sources } from './Sources';
import { sourcesOfDocuments } from './sources-of';
import { useTranslation } from '@/components/shared/translation';

/** Events in the order of their dates, in neutral words, each party's own term beside them. */
export function EventList({ events }: { readonly events: readonly ReportEvent[] }) {
  const translator = useTranslation();
  const { t } = translator;
  return (
    <ol class={styles['list']}>
      {events.map((event) => (
        <li key={`${event.date} ${event.text}`}>
          <time datetime={event.date} class={styles['kicker']}>
            {formatDate(event.date, translator, 'short')}
            {event.until !== undefined && ` – ${formatDate(event.until, translator, 'short')}`}
          </time>
          <p>
            <DataText>{event.text}</DataText>{' '}
            {event.terms.length > 0 && (
              <span class={styles['quiet']}>
                <DataText>
                  {event.terms.map(({ party, term }) => t('since.term', { party, term })).join('; ')}
                </DataText>{' '}
              </span>
            )}
            <Sources sources={sourcesOfDocuments(event.sources)} fact={`${event.date}: ${event.text}`} />
          </p>
        </li>
      ))}
    </ol>
  );
}
