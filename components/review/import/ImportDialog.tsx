import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportState } from '@/lib/saved-pages/import/import-state';
import { useTranslation } from '@/components/shared/translation';
import styles from './ImportDialog.module.css';
import { ImportPreview } from './ImportPreview';
import { ImportProgress } from './ImportProgress';
import { ImportResult } from './ImportResult';

interface Props {
  readonly state: ImportState;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onConfirm: () => void;
  /** Back to the beginning; what is being written is taken back. */
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/** Brings a list in: files, what they would change, and only then the writing. */
export function ImportDialog({ state, onChoose, onConfirm, onCancel, onClose }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const step = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  // With the step itself, not after it was painted: a key may come at once.
  useLayoutEffect(() => {
    // What had the focus is gone with its step: the reader goes on at the next one's beginning.
    const field = state.kind === 'choose' ? step.current?.querySelector('input') : undefined;
    (field ?? step.current)?.focus();
  }, [state.kind]);
  const isWriting = state.kind === 'writing';
  return (
    <dialog
      ref={dialog}
      class={styles['dialog']}
      aria-labelledby="import-title"
      onCancel={(event) => {
        // Escape while it is written takes it back, and its result is still to be read.
        if (isWriting) {
          event.preventDefault();
          onCancel();
        }
      }}
      onClose={onClose}
    >
      <h2 id="import-title">{t('review.import.title')}</h2>
      <div ref={step} class={styles['step']} tabIndex={-1} aria-labelledby="import-title">
        {state.kind === 'choose' && <ChooseFiles onChoose={onChoose} />}
        {state.kind === 'preview' && <ImportPreview preview={state.preview} />}
        <ImportProgress state={state} />
        <ImportResult state={state} />
      </div>
      <p class={styles['actions']}>
        {state.kind === 'preview' && (
          <button type="button" class="main" onClick={onConfirm}>
            {t('review.import.do')}
          </button>
        )}
        {(state.kind === 'reading' || isWriting) && (
          <button type="button" onClick={onCancel}>
            {t('review.import.cancel')}
          </button>
        )}
        {state.kind !== 'choose' && state.kind !== 'reading' && !isWriting && (
          <button type="button" onClick={onCancel}>
            {t('review.import.other')}
          </button>
        )}
        {!isWriting && (
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('review.import.close')}
          </button>
        )}
      </p>
    </dialog>
  );
}

function ChooseFiles({ onChoose }: Pick<Props, 'onChoose'>) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('review.import.text')}</p>
      <label>
        {t('review.import.file')}
        <input
          type="file"
          multiple
          accept=".json,.csv,.html,.htm,.zip,application/json,text/csv,text/html,application/zip"
          onChange={({ currentTarget }) => onChoose([...(currentTarget.files ?? [])])}
        />
      </label>
    </>
  );
}
