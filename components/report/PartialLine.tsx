import type { PageReport } from '@/lib/report/page-report';
import { joinList } from '@/lib/i18n/join-list';
import styles from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';

/** That not all of the page was read, and why. */
export function PartialLine({ partial }: Pick<PageReport, 'partial'>) {
  const { t, language } = useTranslation();
  if (partial.length === 0) return null;
  const reasons = joinList(
    partial.map((reason) => t(`partial.${reason}`)),
    language,
  );
  return (
    <section class={styles['section']}>
      <p role="status">{t('partial', { reasons })}</p>
    </section>
  );
}
