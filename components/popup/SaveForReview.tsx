import { useEffect, useState } from 'preact/hooks';
import type { FlagEdit } from '@/lib/saved-pages/model/edit-flag';
import type { Flag } from '@/lib/saved-pages/model/flag';
import type { SaveState } from '@/lib/saved-pages/model/save-state';
import type { StoreTrouble } from '@/lib/saved-pages/model/store-trouble';
import { StoreTroubleLines } from '@/components/shared/StoreTroubleLines';
import { FlagEditor } from '@/components/shared/FlagEditor';
import { SavedIcon, SaveIcon } from '@/components/shared/icons';
import styles from './SaveForReview.module.css';
import { useTranslation } from '@/components/shared/translation';

interface ButtonProps {
  readonly state: SaveState;
  /** Whether the panel below is open. */
  readonly open: boolean;
  readonly onSave: () => void;
  readonly onToggle: () => void;
}

/** The button in the popup's bar: saves, and then opens and closes the panel. */
export function SaveForReview({ state, open, onSave, onToggle }: ButtonProps) {
  const { t } = useTranslation();
  const saved = state.kind === 'saved';
  // One element in both states: focus stays where the reader pressed.
  return (
    <button
      type="button"
      class={saved ? `${styles['button']} ${styles['saved']}` : `${styles['button']} main`}
      aria-expanded={saved ? open : undefined}
      aria-controls={saved && open ? 'saved-panel' : undefined}
      onClick={saved ? onToggle : onSave}
    >
      {saved ? <SavedIcon /> : <SaveIcon />} {t(saved ? 'flag.savedButton' : 'flag.save')}
    </button>
  );
}

interface PanelProps {
  readonly state: SaveState;
  readonly open: boolean;
  readonly today: string;
  /** The page is in a private window: that it was written is said. */
  readonly isPrivate: boolean;
  /** What the browser lost of the list. */
  readonly trouble: StoreTrouble | null;
  readonly onEdit: (edit: FlagEdit) => void;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
  readonly onExport: (flag: Flag) => void;
  readonly onClose: () => void;
}

/** What lies below the bar, over the report: the flag's editor, what went wrong, or the way back. */
export function SavedPanel(props: PanelProps) {
  const { state, open, today, isPrivate, trouble, onEdit, onRemove, onUndo, onExport, onClose } = props;
  const { t } = useTranslation();
  if (state.kind === 'removed')
    return (
      <section class={styles['panel']} role="status">
        <p>{t('flag.removed')}</p>
        <button type="button" onClick={onUndo}>
          {t('flag.undo')}
        </button>
      </section>
    );
  if (state.kind === 'unsaved' && state.problem !== undefined)
    return (
      <section class={styles['panel']} role="alert">
        <p>{t(`flag.${state.problem}`)}</p>
      </section>
    );
  if (state.kind !== 'saved' || !open) return null;
  return (
    <section id="saved-panel" class={styles['panel']} aria-label={t('flag.editor')}>
      {isPrivate && state.just && <p role="status">{t('flag.savedPrivate')}</p>}
      {trouble !== null && (
        <div role="alert">
          <StoreTroubleLines trouble={trouble} />
        </div>
      )}
      {state.flag.passage !== '' && (
        <blockquote class={styles['passage']} dir="auto">
          {state.flag.passage}
        </blockquote>
      )}
      <FlagEditor
        key={state.flag.id}
        flag={state.flag}
        today={today}
        problem={state.problem}
        focus={state.just}
        onEdit={onEdit}
        onExport={onExport}
      />
      <div class={styles['ends']}>
        <button type="button" class="main" onClick={onClose}>
          {t('flag.done')}
        </button>
        <button type="button" class={styles['remove']} onClick={onRemove}>
          {t('flag.remove')}
        </button>
      </div>
    </section>
  );
}

/** Whether the panel is open: it opens by itself when the reader has just saved. */
export function usePanel(state: SaveState): readonly [boolean, () => void] {
  const [open, setOpen] = useState(false);
  const just = state.kind === 'saved' && state.just;
  useEffect(() => {
    if (just) setOpen(true);
  }, [just]);
  return [open, () => setOpen((was) => !was)];
}
