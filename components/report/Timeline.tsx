import { timelineLayout, type TimelineLayout, type TimelineMark } from '@/lib/topic/report/timeline-layout';
import type { ReportEvent } from '@/lib/topic/report/topic-report';
import { topicLanguage } from '@/lib/topic/report/label-in';
import { textWidth } from './measure-text';
import styles from './Timeline.module.css';
import { useTranslation } from '@/components/shared/translation';
import { useMeasured } from './use-measured';

export interface TimelineProps {
  readonly events: readonly ReportEvent[];
  /** The page's date as precise as it is known; null where there is no page or no date. */
  readonly published: string | null;
  readonly today: string;
}

const usualWidth = 368;
const rowHeight = 15;
const pageRow = 16;
/** Pixels, as in Timeline.module.css: of a label's letters, and of the light around them. */
const labelSize = 11;
const halo = 4;

/** The topic's years with its events; the important ones are named. The list beside it says the same, and more. */
export function Timeline({ events, published, today }: TimelineProps) {
  const { t } = useTranslation();
  const [ref, { width, family }] = useMeasured<HTMLDivElement>(usualWidth);
  const measure = (text: string): number => textWidth(text, labelSize, family) + halo;
  const layout = timelineLayout(events, published, width, today, measure);
  const top = published === null ? 2 : pageRow;
  const axis = top + layout.rows * rowHeight + 8;
  const from = events[0]?.date.slice(0, 4) ?? '';
  const to = today.slice(0, 4);
  const label =
    published === null
      ? t('timeline.label', { from, to })
      : t('timeline.labelWithPage', { from, to, page: published.slice(0, 4) });
  const rowY = (row: number): number => axis - 10 - row * rowHeight;
  return (
    <div ref={ref}>
      <svg
        class={styles['timeline']}
        width={width}
        height={axis + 20}
        viewBox={`0 0 ${width} ${axis + 20}`}
        role="img"
        aria-label={label}
      >
        {layout.published !== null && (
          <rect
            class={styles['after']}
            x={layout.published}
            y={top}
            width={Math.max(0, layout.now - layout.published)}
            height={axis - top}
          />
        )}
        <line class={styles['axis']} x1={8} x2={width - 8} y1={axis} y2={axis} />
        {layout.marks.map(
          ({ x, label, event }) =>
            label !== undefined && (
              <path key={keyOf(event)} class={styles['leader']} d={`M${x} ${axis}V${rowY(label.row) + 3}`} />
            ),
        )}
        <Ticks layout={layout} y={axis} />
        {layout.marks.map((mark) => (
          <Mark key={keyOf(mark.event)} mark={mark} axis={axis} />
        ))}
        {layout.published !== null && <PageMark x={layout.published} width={width} y={axis} />}
        {layout.marks.map(
          ({ label, event }) =>
            label !== undefined && (
              <text
                key={keyOf(event)}
                class={styles['label']}
                lang={topicLanguage}
                x={label.x + label.width / 2}
                y={rowY(label.row)}
                text-anchor="middle"
              >
                {label.text}
              </text>
            ),
        )}
      </svg>
    </div>
  );
}

const keyOf = ({ date, text }: ReportEvent): string => `${date} ${text}`;

function Mark({ mark: { x, isSince, event }, axis }: { readonly mark: TimelineMark; readonly axis: number }) {
  return (
    <circle class={styles[isSince ? 'since' : 'before']} cx={x} cy={axis} r={event.weight === 3 ? 4 : 2.5}>
      <title lang={topicLanguage}>{`${event.date}: ${event.short ?? event.text}`}</title>
    </circle>
  );
}

/** Years below the line; one at an end stays inside the picture. */
function Ticks({ layout: { ticks, width }, y }: { readonly layout: TimelineLayout; readonly y: number }) {
  return (
    <>
      {ticks.map(({ x, label }) => (
        <g key={label}>
          <path class={styles['axis']} d={`M${x} ${y}v5`} />
          <text x={x} y={y + 17} text-anchor={x < 16 ? 'start' : x > width - 16 ? 'end' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
    </>
  );
}

function PageMark({ x, width, y }: { readonly x: number; readonly width: number; readonly y: number }) {
  const { t } = useTranslation();
  const isRight = x > width / 2;
  return (
    <>
      <path class={styles['page']} d={`M${x} 2V${y + 4}`} />
      <text class={styles['pageLabel']} x={isRight ? x - 5 : x + 5} y={12} text-anchor={isRight ? 'end' : 'start'}>
        {t('timeline.thisPage')}
      </text>
    </>
  );
}
