import { useState } from 'preact/hooks';
import type { ReportEvent } from '@/lib/topic/report/topic-report';
import { EventList } from '../report/EventList';
import { Timeline } from '../report/Timeline';
import section from '../shared/Section.module.css';
import { useTranslation } from '../shared/translation';
import styles from './LibraryView.module.css';

const orders = ['newest', 'oldest', 'year'] as const;
type Order = (typeof orders)[number];

interface Props {
  /** The oldest first. */
  readonly events: readonly ReportEvent[];
  readonly today: string;
}

/** A topic's years in a picture, and its events: the newest first, the oldest first, or under their years. */
export function TopicEvents({ events, today }: Props) {
  const { t } = useTranslation();
  const [order, setOrder] = useState<Order>('newest');
  const sorted = events.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const years = [...new Set(sorted.map(({ date }) => date.slice(0, 4)))];
  return (
    <section class={section['section']}>
      <h2>{t('since.noDate', { count: events.length })}</h2>
      <Timeline events={events} published={null} today={today} />
      <p>
        <label>
          {t('library.order')}{' '}
          <select
            class={styles['order']}
            value={order}
            onChange={({ currentTarget }) => setOrder(orders.find((one) => one === currentTarget.value) ?? 'newest')}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {t(`library.order.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      {order === 'year' ? (
        years.map((year) => (
          <section key={year}>
            <h3 class={styles['year']}>{year}</h3>
            <EventList events={sorted.filter(({ date }) => date.startsWith(year))} />
          </section>
        ))
      ) : (
        <EventList events={order === 'newest' ? sorted : sorted.toReversed()} />
      )}
    </section>
  );
}
