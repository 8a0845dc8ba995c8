import type { OwnAnswer } from '@/lib/report/custom-data-report';
import { joinList } from '@/lib/i18n/join-list';
import { Facts } from './Facts';
import { Folded } from '@/components/shared/Folded';
import { LabelRow } from '@/components/shared/LabelRow';
import { CopyContext } from './ReportError';
import { StakeLine } from './StakeLine';
import styles from '@/components/shared/Section.module.css';
import { topicParts } from './TopicParts';
import { useTranslation } from '@/components/shared/translation';

interface Props {
  readonly yours: readonly OwnAnswer[];
  readonly published: string | null;
  readonly today: string;
}

/** What the reader's own data say: after ours, under their own heading, never instead of ours. */
export function YourData({ yours, published, today }: Props) {
  return (
    // An error in the reader's own data is not ours to mend.
    <CopyContext.Provider value={undefined}>
      {yours.map((own) => (
        <OwnSection key={own.name} own={own} published={published} today={today} />
      ))}
    </CopyContext.Provider>
  );
}

interface OwnProps extends Omit<Props, 'yours'> {
  readonly own: OwnAnswer;
}

function OwnSection({ own, published, today }: OwnProps) {
  const { t, language } = useTranslation();
  const { publisher, stakes, cited, topics } = own;
  const whole = topics.filter(({ parent }) => parent === undefined);
  return (
    <section class={styles['section']}>
      <LabelRow label={<bdi>{t('yours.heading', { name: own.name })}</bdi>} />
      {publisher !== null && (
        <>
          <h3>
            <bdi>{publisher.name}</bdi>
          </h3>
          <Facts facts={publisher.facts} />
        </>
      )}
      {stakes.map((stake) => (
        <StakeLine key={stake.text} stake={stake} />
      ))}
      {cited.length > 0 && (
        <p>
          {t('yours.cited', {
            names: joinList(
              cited.map(({ name }) => name),
              language,
            ),
          })}
        </p>
      )}
      {whole.map((topic) => (
        <Folded
          key={topic.id}
          name={
            topic.mentions === null
              ? topic.label
              : `${topic.label} (${t('topics.mentions', { count: topic.mentions })})`
          }
        >
          {Object.values(
            topicParts({ topic, part: topics.find(({ parent }) => parent === topic.id), published, today }),
          )}
        </Folded>
      ))}
    </section>
  );
}
