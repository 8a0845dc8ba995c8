import type { ReportStake } from '@/lib/publisher/publisher-report';
import { LabelRow } from '@/components/shared/LabelRow';
import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';
import { StakeLine } from './StakeLine';

/** The outlet's links to parties of the page's topics, each with its document. */
export function StakeSection({ stakes }: { readonly stakes: readonly ReportStake[] }) {
  const { t } = useTranslation();
  return (
    <section class={section['section']}>
      <LabelRow label={t('publisher.stake')} />
      {stakes.map((stake) => (
        <StakeLine key={stake.text} stake={stake} />
      ))}
    </section>
  );
}
