import { useState } from 'preact/hooks';
import { useTranslation } from '../shared/translation';
import styles from './OptionsView.module.css';

/** Deletes everything, after a second, separate click. */
export function DeleteAll({ deleted, onDeleteAll }: { readonly deleted: boolean; readonly onDeleteAll: () => void }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  if (deleted) return <p role="status">{t('options.data.deleted')}</p>;
  return (
    <>
      <p class={styles['note']}>{t('options.data.deleteAll.note')}</p>
      {asked ? (
        <p class={styles['field']}>
          <button type="button" onClick={onDeleteAll}>
            {t('options.data.deleteAll.confirm')}
          </button>
          <button type="button" onClick={() => setAsked(false)}>
            {t('options.cancel')}
          </button>
        </p>
      ) : (
        <button type="button" onClick={() => setAsked(true)}>
          {t('options.data.deleteAll')}
        </button>
      )}
    </>
  );
}
