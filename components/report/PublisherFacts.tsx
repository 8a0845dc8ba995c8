import type { ReportPublisher } from '@/lib/publisher/publisher-report';
import { joinList } from '@/lib/i18n/join-list';
import { Facts } from './Facts';
import styles from '@/components/shared/Section.module.css';
import { useTranslation } from '@/components/shared/translation';

/** What is known of a publisher, fact by fact, and what is not. */
export function PublisherFacts({ publisher }: { readonly publisher: ReportPublisher }) {
  const { t, has, language } = useTranslation();
  const unknown = publisher.unknown.map((field) =>
    has(`unknown.${field}`) ? t(`unknown.${field}` as 'unknown.owner') : field,
  );
  return (
    <>
      {publisher.origin === 'imported' && <p class={styles['quiet']}>{t('publisher.imported')}</p>}
      <Facts facts={publisher.facts} />
      {unknown.length > 0 && (
        <p class={styles['quiet']}>{t('publisher.notInData', { fields: joinList(unknown, language) })}</p>
      )}
    </>
  );
}
