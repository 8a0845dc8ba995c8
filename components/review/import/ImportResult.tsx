import type { ImportState } from '@/lib/saved-pages/import/import-state';
import { useTranslation } from '@/components/shared/translation';
import styles from './ImportDialog.module.css';
import { refusalText } from './refusal-text';

/** How it ended. */
export function ImportResult({ state }: { readonly state: ImportState }) {
  const translator = useTranslation();
  const { t } = translator;
  if (state.kind === 'refused')
    return (
      <div role="alert" class={styles['notice']}>
        <p>{refusalText(translator, state.name, state.refusal)}</p>
        <p>{t('review.import.refused.nothing')}</p>
      </div>
    );
  if (state.kind === 'failed')
    return (
      <p role="alert" class={styles['notice']}>
        {t(state.problem === 'full' ? 'review.import.full' : 'review.import.broken')}
      </p>
    );
  if (state.kind === 'cancelled') return <p role="status">{t('review.import.cancelled')}</p>;
  if (state.kind !== 'done') return null;
  const count = state.imported.added + state.imported.merged;
  return <p role="status">{count === 0 ? t('review.import.nothing') : t('review.import.done', { count })}</p>;
}
