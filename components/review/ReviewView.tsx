import type { ComponentChildren } from 'preact';
import type { PageReport } from '@/lib/report/page-report';
import type { ExportFile, FormatName } from '@/lib/saved-pages/export/formats';
import type { FlagEdit } from '@/lib/saved-pages/model/edit-flag';
import type { Flag } from '@/lib/saved-pages/model/flag';
import type { ReviewState } from '@/lib/saved-pages/model/review-state';
import { useTranslation } from '../shared/translation';
import styles from './ReviewView.module.css';
import { ReadingFailed } from './ReadingFailed';
import { SavedPages } from './SavedPages';

export interface ReviewActions {
  readonly onEdit: (ids: readonly string[], edit: FlagEdit) => void;
  readonly onRemove: (ids: readonly string[]) => void;
  readonly onUndo: () => void;
  /** The reader does not want to be reminded of an export now. */
  readonly onSnooze: () => void;
  /** The reader has seen what the browser lost. */
  readonly onDismiss: () => void;
  /** Writes what can be read of a damaged list into a file. @returns how many pages that were */
  readonly onRescue: () => Promise<number>;
  /**
   * @param whole all of the list, not a part
   * @returns the files, none of them written yet
   */
  readonly onExport: (flags: readonly Flag[], format: FormatName, whole: boolean) => readonly ExportFile[];
  readonly onDownload: (file: ExportFile) => void;
  readonly onCite: (flag: Flag) => Promise<void>;
  readonly onReport: (flag: Flag) => Promise<PageReport>;
}

export interface ReviewProps extends ReviewActions {
  readonly state: ReviewState;
  /** The reader's calendar day. */
  readonly today: string;
  readonly isPrivate: boolean;
  readonly topicName: (id: string) => string;
  /** The panel for bringing a list in; it calls `close` when it is done with. */
  readonly importPanel?: (close: () => void) => ComponentChildren;
}

/** The saved pages: found, noted, reviewed, put off, removed and taken along. */
export function ReviewView(props: ReviewProps) {
  const { t } = useTranslation();
  const { state } = props;
  if (state.kind === 'list') return <SavedPages {...props} state={state} />;
  return (
    <main class={styles['page']}>
      <h1>{t('review.title')}</h1>
      {state.kind === 'failed' ? (
        <ReadingFailed reason={state.reason} onRescue={props.onRescue} />
      ) : (
        <p role="status">{t('review.loading')}</p>
      )}
    </main>
  );
}
