import type { ReportPerspective, ReportTopic } from '@/lib/topic/report/topic-report';
import { joinList } from '@/lib/i18n/join-list';
import { TopicLabel } from '@/components/shared/DataText';
import { Folded } from '@/components/shared/Folded';
import { MarkMentions } from '@/components/popup/MarkMentions';
import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';
import { groupBySpeaker } from './views-by-speaker';
import { ViewCard } from './ViewCard';
import styles from './ViewsSection.module.css';

interface Props {
  readonly topic: ReportTopic;
  readonly when: ReportPerspective['when'];
  /** The topic's part the page is about, beside the heading. */
  readonly part?: ReportTopic | undefined;
  readonly dated: boolean;
  /** All speakers alike, none folded away. */
  readonly isWhole?: boolean;
}

/** One line for each party's view, alike for all; the other voices fold out below. */
export function ViewsSection({ topic, when, part, dated, isWhole = false }: Props) {
  const { t, language } = useTranslation();
  const speakers = groupBySpeaker(topic, when, part);
  const parties = speakers.filter(({ kind }) => isWhole || kind === 'party');
  const others = speakers.filter((one) => !parties.includes(one));
  const heading = dated ? t(when === 'at-the-time' ? 'views.atTheTime' : 'views.since') : t('views.undated');
  return (
    <section class={section['section']}>
      <div class={section['row']}>
        <h2>{heading}</h2>
        {!isWhole && (
          <span class={section['quiet']}>
            <TopicLabel labels={(part ?? topic).labels} />
          </span>
        )}
        {when === 'at-the-time' && <MarkMentions topic={topic} />}
      </div>
      <ul class={styles['views']}>
        {parties.map((speaker) => (
          <li key={speaker.id}>
            <ViewCard speaker={speaker} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Folded
          class={`${section['fold']} ${styles['others']}`}
          name={
            <span class={styles['short']}>
              {t('views.othersNamed', {
                count: others.length,
                names: joinList(
                  others.map(({ name }) => name),
                  language,
                ),
              })}
            </span>
          }
        >
          <ul class={styles['views']}>
            {others.map((speaker) => (
              <li key={speaker.id}>
                <ViewCard speaker={speaker} />
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </section>
  );
}
