import type { ReviewState } from '@/lib/saved-pages/model/review-state';
import { useTranslation } from '../shared/translation';
import styles from './Notices.module.css';

interface Props {
  readonly state: Extract<ReviewState, { kind: 'list' }>;
  readonly isPrivate: boolean;
  readonly onUndo: () => void;
  readonly onExportUnsaved: () => void;
  readonly onExportAll: () => void;
  readonly onPutOff: () => void;
}

/** So many new pages without an export, and the reader is told what uninstalling does. */
const remindAfter = 50;

/** What the reader should know of the list just now, each in a line. */
export function Notices({ state, isPrivate, onUndo, onExportUnsaved, onExportAll, onPutOff }: Props) {
  const { t } = useTranslation();
  const { problem, unsaved, removed, newSinceExport } = state;
  return (
    <>
      {problem !== null && (
        <div role="alert" class={styles['problem']}>
          <p>
            {problem === 'impossible' ? t('flag.broken') : t(`flag.${problem}${unsaved.length > 0 ? '.edit' : ''}`)}
          </p>
          {unsaved.length > 0 && (
            <button type="button" onClick={onExportUnsaved}>
              {t('flag.export')}
            </button>
          )}
        </div>
      )}
      <div role="status">
        {removed.length > 0 && (
          <p class={styles['notice']}>
            {t('review.removed', { count: removed.length })}{' '}
            <button type="button" id="undo" onClick={onUndo}>
              {t('flag.undo')}
            </button>
          </p>
        )}
      </div>
      {newSinceExport >= remindAfter && (
        <p class={styles['notice']}>
          {t('review.reminder', { count: newSinceExport })}
          <button type="button" onClick={onExportAll}>
            {t('review.export')}
          </button>
          <button type="button" onClick={onPutOff}>
            {t('review.reminder.later')}
          </button>
        </p>
      )}
      {isPrivate && <p class={styles['notice']}>{t('review.private')}</p>}
    </>
  );
}
