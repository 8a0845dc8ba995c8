import type { ReviewState } from '@/lib/saved-pages/model/review-state';
import type { WriteProblem } from '@/lib/saved-pages/model/flag-protocol';
import { StoreTroubleLines } from '../shared/StoreTroubleLines';
import { useTranslation } from '../shared/translation';
import { Rescue } from './ReadingFailed';
import styles from './Notices.module.css';

interface Props {
  readonly state: Extract<ReviewState, { kind: 'list' }>;
  readonly isPrivate: boolean;
  readonly onUndo: () => void;
  readonly onExportUnsaved: () => void;
  readonly onExportAll: () => void;
  readonly onSnooze: () => void;
  readonly onDismiss: () => void;
  readonly onRescue: () => Promise<number>;
}

/** So many new pages without an export, and the reader is told what uninstalling does. */
const remindAfter = 50;

/** What the reader should know of the list just now, each in a line. */
export function Notices(props: Props) {
  const { state, isPrivate, onUndo, onExportUnsaved, onExportAll, onSnooze, onDismiss, onRescue } = props;
  const { t } = useTranslation();
  const { problem, unsaved, removed, newSinceExport, trouble } = state;
  const { damaged } = state.list;
  return (
    <>
      {trouble !== null && (
        <div role="alert" class={styles['problem']}>
          <StoreTroubleLines trouble={trouble} />
          {trouble.waiting > 0 && <Rescue onRescue={onRescue} />}
          {trouble.restored + trouble.lost > 0 && (
            <button type="button" onClick={onDismiss}>
              {t('store.dismiss')}
            </button>
          )}
        </div>
      )}
      {damaged > 0 && (
        <div role="alert" class={styles['problem']}>
          <p>{t('review.damaged', { number: damaged })}</p>
          <Rescue onRescue={onRescue} />
        </div>
      )}
      {problem !== null && (
        <div role="alert" class={styles['problem']}>
          <p>{t(messageOf(problem, unsaved.length > 0))}</p>
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
          <button type="button" onClick={onSnooze}>
            {t('review.reminder.later')}
          </button>
        </p>
      )}
      {isPrivate && <p class={styles['notice']}>{t('review.private')}</p>}
    </>
  );
}

/** @param isTyped what was typed is still on the screen */
function messageOf(problem: WriteProblem, isTyped: boolean) {
  if (problem === 'newer') return 'flag.newer';
  if (problem === 'full') return isTyped ? 'flag.full.edit' : 'flag.full';
  return isTyped ? 'flag.broken.edit' : 'flag.broken';
}
