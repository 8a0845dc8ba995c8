import { useTranslation } from '../shared/translation';
import styles from './LibraryView.module.css';

/** The way back to all that the library has. */
export function BackLink() {
  const { t } = useTranslation();
  return (
    <nav class={styles['back']}>
      <a href="#">{t('library.back')}</a>
    </nav>
  );
}
