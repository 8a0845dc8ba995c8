import type { PageReport } from '@/lib/report/page-report';
import type { TextKind } from '@/lib/schema/text-kinds';
import { Folded } from '@/components/shared/Folded';
import section from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';
import { AuthorChip } from './AuthorChip';
import styles from './Chips.module.css';
import { DateChip } from './DateChip';
import { DateEvidence } from './DateEvidence';

interface Props {
  readonly report: PageReport;
  readonly today: string;
}

/** When, what kind of text and by whom, each in a few words; how we know opens below. */
export function Chips({ report, today }: Props) {
  const { t } = useTranslation();
  const { declared, published, modified, notBefore } = report;
  const kind = textKindOf(report);
  const hasEvidence = published !== null || modified !== null || notBefore !== null || declared.text !== null;
  return (
    <section class={styles['chips']} aria-label={t('published.heading')}>
      <DateChip report={report} today={today} />
      {kind !== undefined && <span class={styles['chip']}>{t(`textKind.${kind}`)}</span>}
      <AuthorChip report={report} />
      {hasEvidence && (
        <Folded class={section['inline']} name={t('published.why')}>
          <DateEvidence dates={report} />
          {declared.text !== null && (
            <p class={section['quiet']}>
              <bdi>
                {t('text.label')}: {t('published.where.element', { quote: declared.text.quote })}
              </bdi>
            </p>
          )}
        </Folded>
      )}
    </section>
  );
}

/** What the page says it is; where it says no more than "article", what kind of page it is says more. */
function textKindOf({ declared, kind: { kind } }: PageReport): TextKind | undefined {
  const own = declared.text?.kind;
  const isPlain = own === undefined || own === 'article';
  return isPlain && (kind === 'live' || kind === 'press-release') ? kind : own;
}
