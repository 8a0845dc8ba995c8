import type { ImportState } from '@/lib/saved-pages/import/import-state';
import { useTranslation } from '@/components/shared/translation';

/** What is going on; the live region stands there before it speaks. */
export function ImportProgress({ state }: { readonly state: ImportState }) {
  const { t } = useTranslation();
  return (
    <>
      <p role="status">
        {state.kind === 'reading' && t('review.import.reading', { name: state.name })}
        {state.kind === 'writing' &&
          (state.done === 0
            ? t('review.import.sending')
            : t('review.import.writing', { done: state.done, all: state.all }))}
      </p>
      {state.kind === 'reading' && (
        <progress
          aria-label={t('review.import.reading', { name: state.name })}
          max={Math.max(state.of, 1)}
          value={state.of === 0 ? undefined : state.done}
        />
      )}
      {state.kind === 'writing' && (
        <progress
          aria-label={t('review.import.progress')}
          max={Math.max(state.all, 1)}
          value={state.done === 0 ? undefined : state.done}
        />
      )}
    </>
  );
}
