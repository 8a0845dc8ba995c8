import type { ComponentChildren } from 'preact';
import type { ReportPublisher } from '@/lib/publisher/publisher-report';
import type { PageReport } from '@/lib/report/page-report';
import { countryName } from '@/lib/i18n/display-names';
import type { Translator } from '@/lib/i18n/translator';
import { joinList } from '@/lib/i18n/join-list';
import { Facts } from './Facts';
import { Folded } from '@/components/shared/Folded';
import { RecordContext } from './ReportError';
import styles from '@/components/shared/Section.module.css';
import { StakeLine } from './StakeLine';
import { useTranslation } from '@/components/shared/translation';
import { UnknownPublisher } from './UnknownPublisher';
import { WhereFrom } from './WhereFrom';

/** Whose page it is: kind, place, name, stakes, and folded below what is known and what is not. */
export function PublisherSection({ report }: { readonly report: PageReport }) {
  const translator = useTranslation();
  const { t } = translator;
  const { publisher } = report;
  const [first, ...furtherStakes] = report.stakes;
  const record = publisher === null ? undefined : `publishers/${publisher.id}`;
  return (
    <RecordContext.Provider value={record}>
      <section class={styles['section']} aria-label={t('publisher.heading')}>
        {publisher === null ? (
          <UnknownPublisher report={report} />
        ) : (
          <>
            <p class={styles['kicker']}>{publisherKicker(publisher, translator)}</p>
            <h1>
              <bdi>{publisher.name}</bdi>
            </h1>
          </>
        )}
        <WhereFrom report={report} />
        {first !== undefined && <StakeLine stake={first} />}
        {publisher !== null && (
          <Background publisher={publisher}>
            {furtherStakes.map((stake) => (
              <StakeLine key={stake.text} stake={stake} />
            ))}
          </Background>
        )}
      </section>
    </RecordContext.Provider>
  );
}

/** Kind, place and main host, in one line over the name. */
export const publisherKicker = (publisher: ReportPublisher, translator: Translator): string =>
  [
    publisher.kind === null ? undefined : translator.t(`kind.${publisher.kind}`),
    joinList(
      [publisher.city, publisher.country === null ? null : countryName(publisher.country, translator)],
      translator.language,
    ) || undefined,
    publisher.domain,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');

function Background({
  publisher,
  children,
}: {
  readonly publisher: ReportPublisher;
  readonly children: ComponentChildren;
}) {
  const { t } = useTranslation();
  return (
    <Folded class={styles['inline']} name={t('publisher.more')}>
      {children}
      <PublisherFacts publisher={publisher} />
    </Folded>
  );
}

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
