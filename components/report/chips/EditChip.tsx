import type { NotArticle } from '@/lib/report/page-note';
import type { PageReport } from '@/lib/report/page-report';
import { formatDate } from '@/lib/i18n/format-date';
import { Folded } from '@/components/shared/Folded';
import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';
import styles from './Chips.module.css';
import { DateEvidence } from './DateEvidence';

interface Props {
  readonly kind: NotArticle;
  readonly report: Pick<PageReport, 'published' | 'modified' | 'notBefore'>;
}

/**
 * The one day that says something of a page that is no article: an encyclopedia's last edit, a video's own day. It is
 * never set off, however old.
 */
export function EditChip({ kind, report }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  const { published, modified } = report;
  const hasOwnDay = kind === 'video' || kind === 'audio' || kind === 'discussion';
  const answer = kind === 'encyclopedia' ? modified : hasOwnDay ? published : null;
  if (answer === null) return null;
  const date = formatDate(answer.date, translator);
  return (
    <section class={styles['chips']} aria-label={t('published.heading')}>
      <time datetime={answer.date} class={styles['chip']}>
        {kind === 'encyclopedia' ? t('published.lastEdit', { date }) : date}
      </time>
      <Folded class={section['inline']} name={t('published.why')}>
        <DateEvidence dates={report} />
      </Folded>
    </section>
  );
}
