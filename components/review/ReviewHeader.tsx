import type { FlagList } from '@/lib/saved-pages/model/listed-flags';
import { useTranslation } from '../shared/translation';
import styles from './ReviewHeader.module.css';
import { SavedOverTime } from './SavedOverTime';

/** What the page is, how much there is, and how it came together. */
export function ReviewHeader({ list }: { readonly list: FlagList }) {
  const { t } = useTranslation();
  const { total, toReview, due } = list.counts;
  const counts = [
    t('review.counts', { count: total }),
    t('review.counts.toReview', { number: toReview }),
    t('review.counts.due', { number: due }),
  ];
  return (
    <header class={styles['header']}>
      <h1>{t('review.title')}</h1>
      <p>{counts.join(' · ')}</p>
      {list.complete && <SavedOverTime listed={list.listed} />}
    </header>
  );
}
