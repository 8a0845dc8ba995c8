import { useState } from 'preact/hooks';
import { formatDate } from '@/lib/i18n/format-date';
import type { FlagEdit } from '@/lib/flag/edit-flag';
import { isDue, type ListedFlag } from '@/lib/flag/arrange';
import type { Flag } from '@/lib/flag/flag';
import { OutwardLink } from '../OutwardLink';
import { useTranslation } from '../translation';
import styles from './ReviewView.module.css';

interface Props {
  /** Newest first. */
  readonly listed: readonly ListedFlag[];
  readonly today: string;
  readonly onEdit: (id: string, edit: FlagEdit) => void;
  readonly onRemove: (id: string) => void;
  readonly onExport: () => void;
}

/** So many stand on the page at once; the search reaches all. */
const shownAtOnce = 200;

/** The saved pages: searched, noted, reviewed, removed, taken along. */
export function ReviewView({ listed, today, onEdit, onRemove, onExport }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = listed.filter(({ text }) => text.includes(search.toLowerCase().trim()));
  return (
    <main class={styles['page']}>
      <h1>{t('review.title')}</h1>
      <p class={styles['quiet']}>{t('review.counts', { count: listed.length })}</p>
      <p class={styles['bar']}>
        <input
          type="search"
          aria-label={t('review.search')}
          placeholder={t('review.search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <button type="button" onClick={onExport}>
          {t('review.export')}
        </button>
      </p>
      <ul aria-label={t('review.list')}>
        {found.slice(0, shownAtOnce).map(({ flag }) => (
          <li key={flag.id} class={styles['card']}>
            <SavedPage flag={flag} today={today} onEdit={onEdit} onRemove={onRemove} />
          </li>
        ))}
      </ul>
    </main>
  );
}

function SavedPage({
  flag,
  today,
  onEdit,
  onRemove,
}: { readonly flag: Flag } & Pick<Props, 'today' | 'onEdit' | 'onRemove'>) {
  const translator = useTranslation();
  const { t } = translator;
  const details = [
    flag.publisher?.name,
    flag.published === null
      ? undefined
      : t('review.publishedOn', { date: formatDate(flag.published.date, translator) }),
    t('review.savedOn', { date: formatDate(flag.savedOn, translator) }),
    isDue(flag, today) ? t('review.dueToday') : undefined,
  ].filter((detail) => detail !== undefined);
  const isReviewed = flag.state === 'reviewed';
  return (
    <>
      <h2>
        <OutwardLink href={flag.address}>{flag.title || flag.address}</OutwardLink>
      </h2>
      <p class={styles['quiet']}>
        <bdi>{details.join(' · ')}</bdi>
      </p>
      {flag.passage !== '' && <blockquote dir="auto">{flag.passage}</blockquote>}
      <textarea
        aria-label={t('flag.note')}
        dir="auto"
        rows={2}
        value={flag.note}
        onInput={(event) => onEdit(flag.id, { note: event.currentTarget.value })}
      />
      <p class={styles['bar']}>
        <button type="button" onClick={() => onEdit(flag.id, { state: isReviewed ? 'to-review' : 'reviewed' })}>
          {isReviewed ? t('review.again') : `✓ ${t('review.reviewed')}`}
        </button>
        <button type="button" onClick={() => onRemove(flag.id)}>
          {t('flag.remove')}
        </button>
      </p>
    </>
  );
}
