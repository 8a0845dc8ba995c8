import { useState } from 'preact/hooks';
import type { ReportTopic } from '@/lib/topic/report/topic-report';
import styles from './MarkMentions.module.css';
import { useMarking } from './marking';
import { useTranslation } from '@/components/shared/translation';

/** Shows where the page speaks of a topic, as long as the popup is open; pressed again, no longer. */
export function MarkMentions({ topic }: { readonly topic: ReportTopic }) {
  const { t } = useTranslation();
  const marking = useMarking();
  const [wasPressed, setPressed] = useState(false);
  const count = topic.found.length;
  if (marking === undefined || count === 0) return null;
  const isMarked = marking.topic === topic.id && marking.marked > 0;
  const press = (): void => {
    setPressed(true);
    marking.onToggle(topic);
  };
  return (
    <>
      <button type="button" class={styles['mark']} aria-pressed={isMarked} onClick={press}>
        {t('marks.mark', { count })}
      </button>
      <span role="status" class={styles['note']}>
        {wasPressed && isMarked && marking.marked < count && t('marks.some', { count: marking.marked })}
        {wasPressed && marking.missing && t('marks.missing')}
      </span>
    </>
  );
}
