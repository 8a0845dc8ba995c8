import styles from './SpottingSwitch.module.css';
import { useTranslation } from '@/components/shared/translation';

export interface SpottingSwitchProps {
  /** The site of the page in front; null where it is none that could be read by itself. */
  readonly site: string | null;
  readonly onSite: boolean;
  readonly onEverySite: boolean;
  /** The browser did not give the access that was asked for. */
  readonly refused: boolean;
  /** Both run within the click: the browser is asked first thing. */
  readonly switchSite: (on: boolean) => void;
  readonly switchEverySite: (on: boolean) => void;
}

/** Whether pages are read by themselves: on this site, on every site. The same two switches wherever it is asked. */
export function SpottingSwitch({
  site,
  onSite,
  onEverySite,
  refused,
  switchSite,
  switchEverySite,
}: SpottingSwitchProps) {
  const { t } = useTranslation();
  return (
    <fieldset class={styles['switches']}>
      <legend>{t('spotting.heading')}</legend>
      {site !== null && <Switch label={t('spotting.site', { site })} checked={onSite} onChange={switchSite} />}
      <Switch label={t('spotting.all')} checked={onEverySite} onChange={switchEverySite} />
      {refused && <p role="alert">{t('options.refused')}</p>}
    </fieldset>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <label class={styles['switch']}>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        onChange={(event) => {
          const on = event.currentTarget.checked;
          // It shows what holds, not what was asked for.
          event.currentTarget.checked = checked;
          onChange(on);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
