import { useState } from 'preact/hooks';
import type { ReviewState } from '@/lib/saved-pages/model/review-state';
import { useTranslation } from '../shared/translation';
import styles from './Notices.module.css';

interface Props {
  readonly reason: Extract<ReviewState, { kind: 'failed' }>['reason'];
  /** Writes what can be read of the list into a file. @returns how many pages that were */
  readonly onRescue: () => Promise<number>;
}

/** The list cannot be read: why, and what can be taken out of it all the same. */
export function ReadingFailed({ reason, onRescue }: Props) {
  const { t } = useTranslation();
  return (
    <div role="alert" class={styles['problem']}>
      <p>{t(reason === 'newer' ? 'flag.newer' : reason === 'full' ? 'review.failed.full' : 'review.failed')}</p>
      <Rescue onRescue={onRescue} />
      <button type="button" onClick={() => location.reload()}>
        {t('failed.retry')}
      </button>
    </div>
  );
}

/** The button that takes out what can be read, and what came of it. */
export function Rescue({ onRescue }: Pick<Props, 'onRescue'>) {
  const { t } = useTranslation();
  const [count, setCount] = useState<number>();
  return (
    <>
      <button type="button" onClick={() => void onRescue().then(setCount, () => setCount(0))}>
        {t('review.rescue')}
      </button>
      <span role="status">
        {count !== undefined && t(count === 0 ? 'review.rescue.none' : 'review.rescue.done', { number: count })}
      </span>
    </>
  );
}
