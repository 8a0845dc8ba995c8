import { useContext, useState } from 'preact/hooks';
import type { PageReport } from '@/lib/report/page-report';
import { reportText } from '@/lib/report/report-text';
import { newIssueAddress } from '@/lib/report/error-text';
import { formatDate } from '@/lib/i18n/format-date';
import type { ReportTopic } from '@/lib/topic/report/topic-report';
import { DataLanguage } from '@/components/shared/DataText';
import { OutwardLink } from '@/components/shared/OutwardLink';
import { useTranslation } from '@/components/shared/translation';
import { CopyContext } from './ReportError';
import styles from './ReportFoot.module.css';
import sources from './Sources.module.css';

interface Props {
  readonly report: PageReport;
  /** The topic that the page is about. */
  readonly main: ReportTopic | undefined;
  /** What was asked of whom, where it was not nothing. */
  readonly note: string | undefined;
}

/** What left the computer, where the facts come from, and the way to say that the report is wrong. */
export function ReportFoot({ report, main, note }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  return (
    <footer class={styles['foot']}>
      <span>
        {note ?? t('foot.local')}{' '}
        {main !== undefined && t('foot.reviewed', { date: formatDate(main.reviewed, translator) })}{' '}
        {main !== undefined && <DataLanguage />}
      </span>
      <span class={styles['links']}>
        <a href="library.html#sources" target="_blank">
          {t('foot.sources')}
        </a>
        <WholeReportError report={report} />
      </span>
    </footer>
  );
}

/** Copies the whole report, its facts with their sources; the page's address is for the reader to add. */
function WholeReportError({ report }: { readonly report: PageReport }) {
  const translator = useTranslation();
  const { t } = translator;
  const copy = useContext(CopyContext);
  const [copied, setCopied] = useState<boolean>();
  if (copy === undefined) return null;
  const text = (): string => reportText(report, translator);
  const press = (): void =>
    void copy(text()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <button type="button" class={sources['report']} onClick={press}>
        {t('error.report')}
      </button>
      {copied !== undefined && (
        <span role="status">
          {t(copied ? 'error.reportCopied' : 'error.notCopied')}{' '}
          <OutwardLink href={newIssueAddress}>{t('error.open')}</OutwardLink>
        </span>
      )}
      {copied === false && <textarea class={sources['text']} readOnly value={text()} aria-label={t('error.text')} />}
    </>
  );
}
