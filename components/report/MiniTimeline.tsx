import type { ReportEvent } from '@/lib/topic/report/topic-report';
import styles from './MiniTimeline.module.css';
import { useTranslation } from '@/components/shared/translation';

interface Props {
  readonly before: readonly ReportEvent[];
  readonly since: readonly ReportEvent[];
  readonly published: string | null;
}

const width = 368;
/** A date as a fraction of years; slices, since a popup does it for each event and runs it for the first time. */
const year = (date: string): number =>
  Number(date.slice(0, 4)) + (countedFrom1(date.slice(5, 7)) - 1) / 12 + (countedFrom1(date.slice(8, 10)) - 1) / 365;
const countedFrom1 = (digits: string): number => Number(digits) || 1;

/** A dot for each event, all in one path: the largest part of a popup's elements were these dots. */
const dots = (events: readonly ReportEvent[], x: (date: string) => number): string =>
  events.map(({ date, weight }) => dot(x(date), weight === 3 ? 3.5 : 2.5)).join('');
const dot = (x: number, r: number): string =>
  `M${(x - r).toFixed(1)} 24a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** The first and the last of all dates; as texts they are in the order of time. */
function ends(dates: readonly string[]): [string, string] {
  let [oldest = '', latest = ''] = dates;
  for (const date of dates) {
    if (date < oldest) oldest = date;
    if (date > latest) latest = date;
  }
  return [oldest, latest];
}

/** Years before the page that are always in the picture. */
const yearsBefore = 3;

/**
 * The years that are shown: with a page those around it, as many before it as have gone since, so that what came after
 * it has half of the picture; else all of the topic's.
 */
function years(all: readonly string[], published: string | null): [number, number] {
  const [oldest, latest] = ends(published === null ? all : [...all, published]);
  const [first, last] = [Math.floor(year(oldest)), year(latest)];
  if (published === null) return [first, last];
  const page = year(published);
  return [Math.max(first, Math.floor(page - Math.max(yearsBefore, last - page))), last];
}

/** Years of the topic on one line: events before, the page, events since. The list below says the same, and all. */
export function MiniTimeline({ before, since, published }: Props) {
  const { t } = useTranslation();
  const count = before.length + since.length;
  const [first, newest] = years(
    [...before, ...since].map(({ date }) => date),
    published,
  );
  const last = Math.floor(newest);
  if (count < 2 || newest <= first) return null;
  const x = (date: string): number => 8 + ((year(date) - first) / (newest - first)) * (width - 16);
  const inPicture = (events: readonly ReportEvent[]) => events.filter(({ date }) => year(date) >= first);
  const label =
    published === null
      ? t('timeline.label', { from: first, to: last })
      : t('timeline.labelWithPage', { from: first, to: last, page: published.slice(0, 4) });
  const pageX = published === null ? undefined : x(published);
  return (
    <svg class={styles['timeline']} viewBox={`0 0 ${width} 42`} role="img" aria-label={label}>
      {pageX !== undefined && (
        <rect class={styles['after']} x={pageX} y={2} width={Math.max(width - 8 - pageX, 0)} height={22} />
      )}
      <line class={styles['axis']} x1={8} x2={width - 8} y1={24} y2={24} />
      <path class={styles['before']} d={dots(inPicture(before), x)} />
      <path class={styles['since']} d={dots(inPicture(since), x)} />
      {pageX !== undefined && (
        <>
          <path class={styles['page']} d={`M${pageX} 2v26`} />
          <text
            class={styles['pageLabel']}
            x={pageX > width / 2 ? pageX - 5 : pageX + 5}
            y={12}
            text-anchor={pageX > width / 2 ? 'end' : 'start'}
          >
            {t('timeline.thisPage')}
          </text>
        </>
      )}
      <text class={styles['label']} x={4} y={40}>
        {first}
      </text>
      <text class={styles['label']} x={width - 4} y={40} text-anchor="end">
        {last}
      </text>
    </svg>
  );
}
