import type { FlagEdit } from '@/lib/saved-pages/model/edit-flag';
import type { Flag } from '@/lib/saved-pages/model/flag';
import type { StoreTrouble } from '@/lib/saved-pages/model/store-trouble';
import type { SaveState } from '@/lib/saved-pages/model/save-state';
import { ListIcon, SettingsIcon } from '@/components/shared/icons';
import { PopupMenu } from './PopupMenu';
import { SavedPanel, SaveForReview, usePanel } from './SaveForReview';
import type { SpottingSwitchProps } from './SpottingSwitch';
import { useTranslation } from '@/components/shared/translation';
import styles from './PopupFrame.module.css';

/** What the popup can do with the page in front and the reader's list. */
export interface SaveActions {
  readonly state: SaveState;
  readonly isPrivate: boolean;
  /** What the browser lost of the list. */
  readonly trouble: StoreTrouble | null;
  readonly onSave: () => void;
  readonly onEdit: (edit: FlagEdit) => void;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
  readonly onExport: (flag: Flag) => void;
}

interface Props {
  readonly save: SaveActions | undefined;
  readonly today: string;
  /** Absent until the report stands, and where no page is in front. */
  readonly spotting?: SpottingSwitchProps | undefined;
}

/** The bar: save for review, the list, the settings, a menu; the saved page's note lies over the report. */
export function PopupActions({ save, today, spotting }: Props) {
  const { t } = useTranslation();
  const [open, toggle] = usePanel(save?.state ?? { kind: 'looking' });
  return (
    <header class={styles['bar']}>
      <div class={styles['top']}>
        <b>Masthead</b>
        <span class={styles['space']} />
        {save !== undefined && <SaveForReview state={save.state} open={open} onSave={save.onSave} onToggle={toggle} />}
        <nav>
          <a
            href="review.html"
            target="_blank"
            class={styles['icon']}
            aria-label={t('popup.list')}
            title={t('popup.list')}
          >
            <ListIcon />
          </a>
          <a
            href="options.html"
            target="_blank"
            class={styles['icon']}
            aria-label={t('popup.settings')}
            title={t('popup.settings')}
          >
            <SettingsIcon />
          </a>
        </nav>
        <PopupMenu spotting={spotting} />
      </div>
      {save !== undefined && (
        <SavedPanel
          state={save.state}
          open={open}
          today={today}
          isPrivate={save.isPrivate}
          trouble={save.trouble}
          onEdit={save.onEdit}
          onRemove={save.onRemove}
          onUndo={save.onUndo}
          onExport={save.onExport}
          onClose={toggle}
        />
      )}
    </header>
  );
}
