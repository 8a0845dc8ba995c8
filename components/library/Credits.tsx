import type { DatasetIndex } from '@/lib/schema/compiled';
import { OutwardLink } from '../shared/OutwardLink';
import { useTranslation } from '../shared/translation';
import styles from './LibraryView.module.css';

/** Whose data the facts are, with licence and date. */
export function Credits({ index }: { readonly index: DatasetIndex }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2 id="sources">{t('library.sources')}</h2>
      <p>{t('library.sources.curated', { count: index.publishers.curated })}</p>
      <ul class={styles['credits']}>
        {Object.entries(index.credits).map(([code, { name, by, url, licence, date }]) => (
          <li key={code}>
            <OutwardLink href={url}>{name}</OutwardLink> · {by} · {licence} · {date}
          </li>
        ))}
      </ul>
    </section>
  );
}
