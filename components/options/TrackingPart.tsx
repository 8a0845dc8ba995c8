import { useState } from 'preact/hooks';
import type { Settings } from '@/lib/settings/settings';
import { useTranslation } from '../shared/translation';
import styles from './OptionsView.module.css';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}

/** The reader's own tracking parameters, one a line. What cannot be one is said, and nothing is kept meanwhile. */
export function TrackingPart({ settings, onChange }: Props) {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState<string>();
  const take = (text: string): void => {
    const names = [...new Set(text.split(/\s+/u).filter((name) => name !== ''))];
    const invalid = names.find((name) => !/^[\w.~-]{1,60}$/u.test(name));
    setWrong(invalid);
    if (invalid === undefined) onChange((now) => ({ ...now, trackingParameters: names.slice(0, 100) }));
  };
  return (
    <section class={styles['part']}>
      <h2>{t('options.tracking')}</h2>
      <p class={styles['note']} id="tracking-note">
        {t('options.tracking.note')}
      </p>
      <p class={styles['field']}>
        <textarea
          rows={3}
          aria-label={t('options.tracking.label')}
          aria-describedby="tracking-note"
          value={settings.trackingParameters.join('\n')}
          onChange={(event) => take(event.currentTarget.value)}
        />
      </p>
      {wrong !== undefined && (
        <p role="alert" class={styles['error']}>
          {t('options.tracking.invalid', { text: wrong })}
        </p>
      )}
    </section>
  );
}
