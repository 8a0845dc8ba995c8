import { useTranslation } from '../shared/translation';
import styles from './OptionsView.module.css';

/** The settings' sections, by the identifiers of the elements that hold them, with the messages that name them. */
export const optionSections = {
  reading: 'options.reading',
  badge: 'options.badge.menu',
  parts: 'options.parts',
  look: 'options.look',
  search: 'options.search',
  tracking: 'options.tracking',
  own: 'ownData.heading',
  data: 'options.data',
} as const;

/** Leads to each section of the settings; beside them where there is room. */
export function SectionMenu() {
  const { t } = useTranslation();
  return (
    <nav class={styles['menu']} aria-label={t('options.menu')}>
      <ul>
        {Object.entries(optionSections).map(([id, key]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(key)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
