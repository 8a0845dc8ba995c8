import type { PageReport } from '@/lib/report/page-report';
import { monogram } from '@/lib/report/outlet/monogram';
import { outletOf, type Outlet } from '@/lib/report/outlet/outlet-of';
import { countryName } from '@/lib/i18n/display-names';
import { formatDate } from '@/lib/i18n/format-date';
import { joinList } from '@/lib/i18n/join-list';
import type { Translator } from '@/lib/i18n/translator';
import { foldOwner } from '@/lib/publisher/fold-owner';
import type { ReportPublisher } from '@/lib/publisher/publisher-report';
import { Folded } from '@/components/shared/Folded';
import { useTranslation } from '@/components/shared/translation';
import { PublisherFacts } from '../PublisherFacts';
import { RecordContext } from '../ReportError';
import { OriginEvidence, OriginName } from './Origin';
import styles from './OutletHead.module.css';
import { OwnershipLine } from './OwnershipLine';
import { UnknownOutlet } from './UnknownOutlet';

/** Whose page it is, the only large words of the report: name, kind, place, age, and who owns it. */
export function OutletHead({ report }: { readonly report: PageReport }) {
  const translator = useTranslation();
  const { t } = translator;
  const { publisher } = report;
  const outlet = outletOf(report, translator.language);
  const record = outlet.record === undefined ? undefined : `publishers/${outlet.record.id}`;
  return (
    <RecordContext.Provider value={record}>
      <section class={styles['outlet']} aria-label={t('publisher.heading')}>
        <span class={styles['mono']} aria-hidden="true">
          {outlet.by === 'record' ? monogram(outlet.name) : '?'}
        </span>
        <div>
          <h1 class={styles['name']}>
            {/* A document that stands nowhere has no other name than its own. */}
            {outlet.name === '' ? <bdi>{report.title || t('publisher.noAddress')}</bdi> : <Name outlet={outlet} />}
            {outlet.through !== undefined && (
              <small class={styles['through']}>
                {' '}
                <bdi>{t(`outlet.${outlet.through.how}`, { name: outlet.through.name })}</bdi>
              </small>
            )}
          </h1>
          <p class={styles['sub']}>
            <bdi>{publisher === null ? selfText(outlet, translator) : outletText(publisher, translator)}</bdi>
          </p>
          <div class={publisher === null ? `${styles['own']} ${styles['unknown']}` : styles['own']}>
            {publisher === null && outlet.by === 'record' && report.hostedOn !== null ? (
              <span>{t(`origin.host.${report.hostedOn.carries ?? 'platform'}`)}</span>
            ) : publisher === null ? (
              <>
                <UnknownOutlet report={report} outlet={outlet} />
                <OriginName report={report} />
              </>
            ) : (
              <>
                <OwnershipLine ownership={report.ownership} siteLinks={report.siteLinks}>
                  <OriginName report={report} />
                </OwnershipLine>{' '}
                <Folded class={styles['more']} name={t('publisher.more')}>
                  <PublisherFacts publisher={publisher} />
                </Folded>
              </>
            )}
            <OriginEvidence
              report={report}
              isNamedByClaim={report.claimed?.name === outlet.name || isOfOwner(report)}
            />
          </div>
        </div>
      </section>
    </RecordContext.Provider>
  );
}

/** The page names its owner as publisher, who stands in the line above. */
const isOfOwner = ({ claimed, ownership }: PageReport): boolean =>
  claimed !== null &&
  [...(ownership?.chain ?? []), ...(ownership?.others ?? [])].some(
    ({ name }) => foldOwner(name) === foldOwner(claimed.name),
  );

/** A name that opens its record. */
function Name({ outlet: { name, record } }: { readonly outlet: Outlet }) {
  if (record === undefined) return <bdi>{name}</bdi>;
  return (
    <a href={recordAddress(record)} target="_blank">
      <bdi>{name}</bdi>
    </a>
  );
}

/** Where the library shows a publisher's record. */
export const recordAddress = (record: { readonly id: string; readonly domain: string }): string =>
  `library.html${recordHash(record)}`;

/** The same within the library. */
export const recordHash = ({ id, domain }: { readonly id: string; readonly domain: string }): string =>
  `#publisher=${encodeURIComponent(id)}&domain=${encodeURIComponent(domain)}`;

/** "Newspaper · Washington, United States · since 1877" */
export function outletText(publisher: ReportPublisher, translator: Translator): string {
  const { t, language } = translator;
  const { kind, city, country } = publisher;
  const place = joinList([city, country === null ? null : countryName(country, translator)], language);
  // Two years that differ are none for the first line; both stand in the record.
  const founded = publisher.facts.flatMap((fact) => (fact.field === 'founded' ? [fact.value.slice(0, 4)] : []));
  const [year] = founded.length === 1 ? founded : [];
  return [
    kind === null || kind === 'other' ? undefined : t(`kind.${kind}`),
    place === '' ? undefined : place,
    year === undefined ? undefined : t('outlet.since', { date: formatDate(year, translator) }),
    kind === null && place === '' && year === undefined ? publisher.domain : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Of an outlet without a record: the host, and that the name is its own word. */
const selfText = ({ host, by, name }: Outlet, { t }: Translator): string =>
  [host === name ? undefined : host, by === 'claim' ? t('outlet.namesItself') : undefined]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
