import type { ReportPerspective, ReportTopic } from '@/lib/topic/report/topic-report';
import { joinList } from '@/lib/i18n/join-list';
import { Folded } from '@/components/shared/Folded';
import { LabelRow } from '@/components/shared/LabelRow';
import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';
import { groupBySpeaker } from './views-by-speaker';
import { ViewCard } from './ViewCard';
import styles from './ViewsSection.module.css';

interface Props {
  readonly topic: ReportTopic;
  readonly when: ReportPerspective['when'];
  /** The page's date; null where there is no page or no date. */
  readonly published: string | null;
  /** All speakers alike, none folded away. */
  readonly isWhole?: boolean;
}

/** One line for each party's position, alike for all; the other voices fold out below. */
export function ViewsSection({ topic, when, published, isWhole = false }: Props) {
  const { t, language } = useTranslation();
  const speakers = groupBySpeaker(topic, when);
  const parties = speakers.filter(({ kind }) => isWhole || kind === 'party');
  const others = speakers.filter((one) => !parties.includes(one));
  const heading =
    published === null ? t('views.undated') : t(when === 'at-the-time' ? 'views.atTheTime' : 'views.since');
  return (
    <section class={section['section']}>
      <LabelRow label={heading} />
      <ul class={styles['views']}>
        {parties.map((speaker) => (
          <li key={speaker.id}>
            <ViewCard speaker={speaker} published={published} />
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
                <ViewCard speaker={speaker} published={published} />
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </section>
  );
}
