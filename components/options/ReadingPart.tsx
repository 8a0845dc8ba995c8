import type { Settings } from '@/lib/settings/settings';
import { useTranslation } from '../shared/translation';
import { Choice } from './Choice';
import styles from './OptionsView.module.css';
import type { OptionsActions } from './OptionsView';
import { SiteList } from './SiteList';

interface Props extends Omit<OptionsActions, 'onDeleteAll' | 'onExportAll'> {
  readonly settings: Settings;
  readonly refused: boolean;
  readonly access: SiteAccess;
}

/** What the browser lets us read, of what the reader wants. */
export interface SiteAccess {
  readonly everySite: boolean;
  /** The reader's sites without access. */
  readonly missing: readonly string[];
}

/** The equal choices of when pages are read, the sites for it, and those that are never read. */
export function ReadingPart({ settings, refused, access, onMode, onAddSite, onRemoveSite, onChange }: Props) {
  const { t } = useTranslation();
  const { mode, sites, never } = settings.spotting;
  const setNever = (change: (never: string[]) => string[]): void =>
    onChange((now) => ({ ...now, spotting: { ...now.spotting, never: change(now.spotting.never) } }));
  return (
    <fieldset class={styles['part']}>
      <h2>{t('options.reading')}</h2>
      {(['click', 'sites', 'all'] as const).map((one) => (
        <Choice
          key={one}
          type="radio"
          name="mode"
          label={t(`options.reading.${one}`)}
          note={t(`options.reading.${one}.note`)}
          checked={mode === one}
          onChange={() => onMode(one)}
        />
      ))}
      {refused && (
        <p role="alert" class={styles['error']}>
          {t('options.refused')}
        </p>
      )}
      {mode === 'all' && !access.everySite && !refused && (
        <p role="status" class={styles['error']}>
          {t('options.notAllowed.all')}{' '}
          <button type="button" onClick={() => onMode('all')}>
            {t('options.allow.short')}
          </button>
        </p>
      )}
      {mode === 'sites' && (
        <SiteList
          heading={t('options.sites')}
          sites={sites}
          onAdd={onAddSite}
          onRemove={onRemoveSite}
          missing={access.missing}
        />
      )}
      {mode !== 'click' && (
        <SiteList
          heading={t('options.never')}
          sites={never}
          onAdd={(site) => setNever((now) => [...now.filter((other) => other !== site), site])}
          onRemove={(site) => setNever((now) => now.filter((other) => other !== site))}
        />
      )}
      <Choice
        type="checkbox"
        name="readPdfs"
        label={t('options.readPdfs')}
        note={t('options.readPdfs.note')}
        checked={settings.readPdfs}
        onChange={(readPdfs) => onChange((now) => ({ ...now, readPdfs }))}
      />
    </fieldset>
  );
}
