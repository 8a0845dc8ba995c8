import { useEffect, useState } from 'preact/hooks';
import type { PageReport } from '@/lib/report/page-report';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { Folded } from '../shared/Folded';
import { ReportView } from '../report/ReportView';
import { useTranslation } from '../shared/translation';
import styles from './KnownNow.module.css';

interface Props {
  readonly flag: Flag;
  readonly today: string;
  readonly onReport: (flag: Flag) => Promise<PageReport>;
}

/** The page's report as the dataset has it today, looked up when the reader asks. */
export function KnownNow(props: Props) {
  const { t } = useTranslation();
  return (
    <Folded name={t('review.report')}>
      <Report {...props} />
    </Folded>
  );
}

function Report({ flag, today, onReport }: Props) {
  const { t } = useTranslation();
  const [report, setReport] = useState<PageReport | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let current = true;
    onReport(flag).then(
      (found) => current && setReport(found),
      () => current && setReport('failed'),
    );
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- notes and tags change nothing of it
  }, [flag.id]);
  if (report === 'loading') return <p role="status">{t('review.report.loading')}</p>;
  if (report === 'failed') return <p role="alert">{t('review.report.failed')}</p>;
  if (report.publisher === null && report.topics.length === 0) return <p>{t('review.report.none')}</p>;
  return (
    <div class={styles['report']}>
      <ReportView report={report} today={today} />
    </div>
  );
}
