import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTranslation } from '../shared/translation';
import { FacetPanel } from './FacetPanel';
import styles from './Filters.module.css';

/** The facets, beside the list; above it and folded where the window is narrow. */
export function Filters(props: ComponentProps<typeof FacetPanel>) {
  const { t } = useTranslation();
  const isWide = useWide();
  return (
    <nav class={styles['filters']} aria-label={t('review.facets')}>
      {isWide ? (
        <FacetPanel {...props} />
      ) : (
        <details>
          <summary>{t('review.facets')}</summary>
          <FacetPanel {...props} />
        </details>
      )}
    </nav>
  );
}

function useWide(): boolean {
  const [query] = useState(() => matchMedia('(min-width: 801px)'));
  const [isWide, setWide] = useState(query.matches);
  useEffect(() => {
    const onChange = (): void => setWide(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, [query]);
  return isWide;
}
