import { useMemo } from 'preact/hooks';
import type { ListedFlag } from '@/lib/saved-pages/model/arrange';
import { flagsOverTime, type MonthOfFlags } from '@/lib/saved-pages/model/flags-over-time';
import { formatDate } from '@/lib/i18n/format-date';
import { useTranslation } from '../shared/translation';
import styles from './SavedOverTime.module.css';

const months = 24;
/** Fewer pages are no picture. */
const fewest = 10;
const [barWidth, step, height] = [7, 10, 34];

/** A small picture of the list: the pages saved each month, those to review below, the reviewed on top. */
export function SavedOverTime({ listed }: { readonly listed: readonly ListedFlag[] }) {
  const translator = useTranslation();
  const { t } = translator;
  const time = useMemo(
    () =>
      flagsOverTime(
        listed.map(({ flag }) => flag),
        months,
      ),
    [listed],
  );
  const [first, last] = [time[0], time.at(-1)];
  if (first === undefined || last === undefined || listed.length < fewest) return null;
  const most = Math.max(...time.map((month) => total(month)));
  const sum = (state: 'to-review' | 'reviewed'): number => time.reduce((all, month) => all + month[state], 0);
  const label = t('review.time.label', {
    from: formatDate(first.month, translator),
    to: formatDate(last.month, translator),
    toReview: sum('to-review'),
    reviewed: sum('reviewed'),
  });
  const width = Math.max(time.length, 6) * step;
  return (
    <figure class={styles['figure']}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        {time.map((month, index) => (
          <Bar key={month.month} month={month} x={index * step} scale={(height - 2) / most}>
            {t('review.time.month', {
              month: formatDate(month.month, translator),
              toReview: month['to-review'],
              reviewed: month.reviewed,
            })}
          </Bar>
        ))}
        <path d={`M0 ${height - 0.5}H${width}`} class={styles['ground']} />
      </svg>
      <figcaption>
        {t('review.time')}:{' '}
        <span class={styles['key']}>
          <i class={styles['toReview']} /> {t('review.state.to-review')}
        </span>{' '}
        <span class={styles['key']}>
          <i class={styles['reviewed']} /> {t('review.state.reviewed')}
        </span>
      </figcaption>
    </figure>
  );
}

const total = (month: MonthOfFlags): number => month['to-review'] + month.reviewed;

function Bar({
  month,
  x,
  scale,
  children,
}: {
  readonly month: MonthOfFlags;
  readonly x: number;
  readonly scale: number;
  readonly children: string;
}) {
  const [toReview, reviewed] = [month['to-review'] * scale, month.reviewed * scale];
  return (
    <g>
      <title>{children}</title>
      <rect class={styles['toReview']} x={x} y={height - toReview} width={barWidth} height={toReview} />
      {reviewed > 0 && (
        <rect
          class={styles['reviewed']}
          x={x + 0.5}
          y={height - toReview - reviewed + 0.5}
          width={barWidth - 1}
          height={Math.max(0.5, reviewed - 1)}
        />
      )}
    </g>
  );
}
