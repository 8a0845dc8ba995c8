import { useTranslation } from '../shared/translation';
import styles from './EmptyList.module.css';

/** The keys that the manifest suggests; a reader may have changed them. */
const keys = 'Alt+Shift+F';

interface Props {
  /** What was saved is gone: then it is not said that nothing was. */
  readonly isLost: boolean;
  readonly onImport: (() => void) | undefined;
}

/** Nothing is saved yet: how it is done, and how a list comes in. */
export function EmptyList({ isLost, onImport }: Props) {
  const { t } = useTranslation();
  return (
    <section class={styles['empty']}>
      {!isLost && (
        <>
          <h2>{t('review.empty')}</h2>
          <p>{t('review.empty.text', { keys })}</p>
        </>
      )}
      {onImport !== undefined && (
        <button type="button" onClick={onImport}>
          {t('review.import')}
        </button>
      )}
    </section>
  );
}
