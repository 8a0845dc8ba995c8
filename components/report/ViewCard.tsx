import { formatDate } from '@/lib/i18n/format-date';
import { formatDistance, isOverAYearApart } from '@/lib/i18n/format-distance';
import { topicLanguage } from '@/lib/topic/report/label-in';
import type { ReportPerspective } from '@/lib/topic/report/topic-report';
import { DataText } from '@/components/shared/DataText';
import { Folded } from '@/components/shared/Folded';
import section from '@/components/shared/Section.module.css';
import { Sources } from './Sources';
import { sourcesOfDocuments } from './sources-of';
import { useTranslation } from '@/components/shared/translation';
import type { SpeakerViews } from './views-by-speaker';
import styles from './ViewsSection.module.css';

interface Props {
  readonly speaker: SpeakerViews;
  /** The page's date; null where there is no page or no date. */
  readonly published: string | null;
}

/**
 * One speaker: name and distance in time in the same corner, the view in our words; open, its sources and what else it
 * said. What lies over a year from the page stands back.
 */
export function ViewCard({ speaker, published }: Props) {
  const translator = useTranslation();
  const [first] = speaker.views;
  const isFar = first !== undefined && published !== null && isOverAYearApart(first.date, published);
  return (
    <Folded
      class={isFar ? `${styles['card']} ${styles['far']}` : styles['card']}
      name={
        <>
          <span class={styles['head']}>
            <span class={styles['name']}>
              <DataText>{speaker.name}</DataText>
            </span>
            {first !== undefined && <Later view={first} />}
            {first !== undefined && (
              <time class={styles['date']} datetime={first.date} title={formatDate(first.date, translator)}>
                {published === null
                  ? formatDate(first.date, translator, 'short')
                  : formatDistance(first.date, published, translator)}
              </time>
            )}
          </span>
          {first === undefined ? (
            <span class={styles['short']}>{translator.t('views.none')}</span>
          ) : (
            <span class={styles['short']} lang={topicLanguage} dir="auto">
              {first.text}
            </span>
          )}
        </>
      }
    >
      <ViewDetails speaker={speaker} />
    </Folded>
  );
}

/** What the first view rests on, and what else its speaker said; made when the card is opened. */
function ViewDetails({ speaker }: { readonly speaker: SpeakerViews }) {
  const translator = useTranslation();
  const [first, ...rest] = speaker.views;
  return (
    <ul class={styles['rest']}>
      {speaker.note !== undefined && (
        <li class={section['quiet']}>
          <DataText>{speaker.note}</DataText>
        </li>
      )}
      {first !== undefined && (
        <li>
          <time class={styles['date']} datetime={first.date}>
            {formatDate(first.date, translator)}
          </time>{' '}
          <Sources sources={sourcesOfDocuments(first.sources)} fact={factOf(first)} />
        </li>
      )}
      {rest.map((view) => (
        <li key={view.text}>
          <span class={styles['head']}>
            <Later view={view} />
            <time class={styles['date']} datetime={view.date}>
              {formatDate(view.date, translator, 'short')}
            </time>
          </span>
          <DataText>{view.text}</DataText> <Sources sources={sourcesOfDocuments(view.sources)} fact={factOf(view)} />
        </li>
      ))}
    </ul>
  );
}

/** How an error report names it. */
const factOf = ({ party, date, text }: ReportPerspective): string => `${party}, ${date}: ${text}`;

/** The same words on every card whose speaker said something else later. */
function Later({ view }: { readonly view: ReportPerspective }) {
  const { t } = useTranslation();
  return view.changedOn === undefined ? null : (
    <span class={styles['later']}>{t('views.later', { year: view.changedOn.slice(0, 4) })}</span>
  );
}
