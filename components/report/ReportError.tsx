import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { errorText, newIssueAddress } from '@/lib/report/error-text';
import { OutwardLink } from '@/components/shared/OutwardLink';
import type { ShownSource } from './Sources';
import styles from './Sources.module.css';
import { useTranslation } from '@/components/shared/translation';

/** Puts a text on the clipboard; rejects where the browser does not let us. Absent where no error can be reported: the reader's own data. */
export type CopyText = (text: string) => Promise<void>;
export const CopyContext = createContext<CopyText | undefined>(undefined);
/** The record that the facts below stand in: `publishers/cgss`. */
export const RecordContext = createContext<string | undefined>(undefined);

interface Props {
  /** As it is shown. */
  readonly fact: string;
  readonly sources: readonly ShownSource[];
}

/** Copies what a report of an error needs, and leads to a new issue only where the reader goes on. */
export function ReportError({ fact, sources }: Props) {
  const translator = useTranslation();
  const { t } = translator;
  const copy = useContext(CopyContext);
  const record = useContext(RecordContext);
  const [copied, setCopied] = useState<boolean>();
  if (copy === undefined || record === undefined) return null;
  const text = errorText({ record, fact, sources }, translator);
  const report = (): void =>
    void copy(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <li>
      <button type="button" class={styles['report']} onClick={report}>
        {t('error.report')}
      </button>
      {copied !== undefined && (
        <span role="status">
          {' '}
          {t(copied ? 'error.copied' : 'error.notCopied')}{' '}
          <OutwardLink href={newIssueAddress}>{t('error.open')}</OutwardLink>
        </span>
      )}
      {copied === false && <textarea class={styles['text']} readOnly value={text} aria-label={t('error.text')} />}
    </li>
  );
}
