import type { Settings } from '@/lib/settings/settings';
import { defaultEngine, engineOf, searchEngines } from '@/lib/url/search-addresses';
import { useTranslation } from '../shared/translation';
import styles from './OptionsView.module.css';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}

/** The engine for searches on the web, which a click alone opens; which one is the default is said. */
export function SearchPart({ settings, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <section class={styles['part']}>
      <h2>{t('options.search')}</h2>
      <p class={styles['note']}>{t('options.search.note', { name: defaultEngine.name })}</p>
      <p class={styles['field']}>
        <label for="searchEngine">{t('options.search')}</label>
        <select
          id="searchEngine"
          value={engineOf(settings.searchEngine).id}
          onChange={({ currentTarget: { value } }) => onChange((now) => ({ ...now, searchEngine: value }))}
        >
          {searchEngines.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
    </section>
  );
}
