import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportPublisher } from '@/lib/publisher/publisher-report';
import { outletText } from '../report/outlet/OutletHead';
import { PublisherFacts } from '../report/PublisherFacts';
import { RecordContext } from '../report/ReportError';
import section from '../shared/Section.module.css';
import { useTranslation } from '../shared/translation';
import styles from './LibraryView.module.css';

/** One publisher without a page: every fact with its sources, and what is not known. */
export function PublisherPage({ publisher }: { readonly publisher: ReportPublisher }) {
  const translator = useTranslation();
  const record = `publishers/${publisher.id}`;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <article>
      <p class={styles['back']}>
        <a href="#">{translator.t('library.back')}</a>
      </p>
      <p class={section['kicker']}>{outletText(publisher, translator)}</p>
      <h1 ref={heading} tabIndex={-1}>
        <bdi>{publisher.name}</bdi>
      </h1>
      <RecordContext.Provider value={record}>
        <PublisherFacts publisher={publisher} />
      </RecordContext.Provider>
    </article>
  );
}
