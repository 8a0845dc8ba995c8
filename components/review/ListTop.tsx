import type { RefObject } from 'preact';
import { groupings, type Arrangement } from '@/lib/saved-pages/model/arrange';
import type { Flag } from '@/lib/saved-pages/model/flag';
import { useTranslation } from '../shared/translation';
import { ChosenBar } from './ChosenBar';
import styles from './ListTop.module.css';
import { ReviewBar } from './ReviewBar';
import type { ReviewActions } from './ReviewView';
import type { Chosen } from './use-chosen';

interface Props extends Pick<ReviewActions, 'onEdit' | 'onRemove'> {
  readonly arrangement: Arrangement;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly total: number;
  /** What fits search and filters; null until all is read. */
  readonly shown: readonly Flag[] | null;
  readonly chosen: Chosen;
  readonly today: string;
  readonly onArrange: (changes: Partial<Arrangement>) => void;
  readonly onDown: () => void;
  readonly onImport: (() => void) | undefined;
  readonly onExport: () => void;
}

/** What stands above the list: search, order, what is chosen, how many are shown, and the keys. */
export function ListTop(props: Props) {
  const { shown, total, chosen, onEdit, onRemove } = props;
  const { t } = useTranslation();
  const ids = [...chosen.ids];
  return (
    <>
      <ReviewBar {...props} />
      {chosen.flags.length > 0 && (
        <ChosenBar
          count={chosen.flags.length}
          today={props.today}
          onEdit={(edit) => onEdit(ids, edit)}
          onRemove={() => onRemove(ids)}
          onExport={props.onExport}
          onClear={() => chosen.choose([])}
        />
      )}
      <div class={styles['above']}>
        <h2 id="list" tabIndex={-1}>
          <span role="status">{t('review.counts.shown', { count: shown?.length ?? total })}</span>
        </h2>
        {shown !== null && shown.length > 0 && (
          <button type="button" onClick={() => chosen.choose(shown)}>
            {t('review.chooseAll')}
          </button>
        )}
        <select
          aria-label={t('review.group')}
          value={props.arrangement.group}
          onChange={({ currentTarget }) => props.onArrange({ group: groupings[currentTarget.selectedIndex] ?? 'none' })}
        >
          {groupings.map((group) => (
            <option key={group} value={group}>
              {t(`review.group.${group}`)}
            </option>
          ))}
        </select>
        <details>
          <summary>{t('review.keys')}</summary>
          <ul>
            {t('review.keys.text')
              .split(' · ')
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        </details>
      </div>
      {shown?.length === 0 && <p>{t('review.nothingFound')}</p>}
    </>
  );
}
