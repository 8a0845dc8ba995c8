import type { PublisherRecord } from '@/lib/report/publisher-page';
import { outletText, recordHash } from '../report/outlet/OutletHead';
import { OwnershipLine } from '../report/outlet/OwnershipLine';
import { PublisherFacts } from '../report/PublisherFacts';
import { RecordContext } from '../report/ReportError';
import section from '../shared/Section.module.css';
import { useTranslation } from '../shared/translation';
import { BackLink } from './BackLink';
import styles from './LibraryView.module.css';
import { PageHeading } from './PageHeading';

/** One publisher without a page: who owns it, every fact with its sources, what is not known, its owner's other outlets. */
export function PublisherPage({ record: { publisher, ownership, owners } }: { readonly record: PublisherRecord }) {
  const translator = useTranslation();
  const { t } = translator;
  const id = `publishers/${publisher.id}`;
  return (
    <article>
      <BackLink />
      <PageHeading>
        <bdi>{publisher.name}</bdi>
      </PageHeading>
      <p class={section['kicker']}>{outletText(publisher, translator)}</p>
      <RecordContext.Provider value={id}>
        <p class={styles['owner']}>
          <OwnershipLine ownership={ownership} siteLinks={[]} />
        </p>
        <PublisherFacts publisher={publisher} />
      </RecordContext.Provider>
      {owners.map(({ name, outlets }) => (
        <section key={name}>
          <h2>
            <bdi>{t('library.otherOutlets', { owner: name })}</bdi>
          </h2>
          <ul class={styles['countries']}>
            {outlets.map((outlet) => (
              <li key={outlet.id}>
                <a href={recordHash(outlet)}>
                  <bdi>{outlet.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
