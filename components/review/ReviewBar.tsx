import type { RefObject } from 'preact';
import { sorts, type Arrangement } from '@/lib/saved-pages/model/arrange';
import { useTranslation } from '../shared/translation';
import styles from './ReviewBar.module.css';

interface Props {
  readonly arrangement: Arrangement;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onArrange: (changes: Partial<Arrangement>) => void;
  /** From the search into the list. */
  readonly onDown: () => void;
  readonly onImport: (() => void) | undefined;
  readonly onExport: () => void;
}

/** Search, order, and what goes in and out. */
export function ReviewBar({ arrangement, search, onArrange, onDown, onImport, onExport }: Props) {
  const { t } = useTranslation();
  return (
    <div class={styles['bar']} role="search">
      <input
        ref={search}
        type="search"
        dir="auto"
        aria-label={t('review.search')}
        placeholder={t('review.search')}
        value={arrangement.search}
        onInput={({ currentTarget }) => onArrange({ search: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onDown();
        }}
      />
      <select
        aria-label={t('review.sort')}
        value={arrangement.sort}
        onChange={({ currentTarget }) => onArrange({ sort: sorts[currentTarget.selectedIndex] ?? 'newest' })}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`review.sort.${sort}`)}
          </option>
        ))}
      </select>
      {onImport !== undefined && (
        <button type="button" onClick={onImport}>
          {t('review.import')}
        </button>
      )}
      <button type="button" aria-haspopup="dialog" onClick={onExport}>
        {t('review.export')}…
      </button>
    </div>
  );
}
