import type { ListedPublisher } from '@/lib/report/look-up-publishers';
import type { PublisherRecord } from '@/lib/report/publisher-page';
import type { CountryOutlet, DatasetIndex, ListedName, ListedTopic } from '@/lib/schema/compiled';
import type { TopicOverview } from '@/lib/topic/report/topic-overview';
import { DataLanguage } from '../shared/DataText';
import { useTranslation } from '../shared/translation';
import { Credits } from './Credits';
import styles from './LibraryView.module.css';
import { CountryList } from './CountryList';
import { CountryPage } from './CountryPage';
import { PublisherPage } from './PublisherPage';
import { PublisherSearch } from './PublisherSearch';
import { TopicList } from './TopicList';
import { TopicPage } from './TopicPage';

/** What the library's address asks for. */
export type LibraryPage =
  | { readonly kind: 'list' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'publisher'; readonly record: PublisherRecord }
  | {
      readonly kind: 'country';
      readonly country: string;
      readonly chosen: readonly CountryOutlet[];
      readonly others: readonly CountryOutlet[];
    }
  | { readonly kind: 'topic'; readonly overview: TopicOverview; readonly names: readonly ListedName[] };

interface Props {
  readonly index: DatasetIndex;
  readonly topics: readonly ListedTopic[];
  readonly page: LibraryPage;
  readonly today: string;
  readonly findPublishers: (query: string) => Promise<readonly ListedPublisher[]>;
}

/** Every topic, publisher and country without a page, and whose data the facts are, with licence and date. */
export function LibraryView({ index, topics, page, today, findPublishers }: Props) {
  const { t } = useTranslation();
  return (
    <main class={styles['page']}>
      {page.kind === 'topic' ? (
        <TopicPage key={page.overview.topic.id} overview={page.overview} names={page.names} today={today} />
      ) : page.kind === 'publisher' ? (
        <PublisherPage key={page.record.publisher.id} record={page.record} />
      ) : page.kind === 'country' ? (
        <CountryPage key={page.country} country={page.country} chosen={page.chosen} others={page.others} />
      ) : (
        <>
          <h1>{t('popup.library')}</h1>
          {page.kind === 'unknown' && <p role="status">{t('library.unknown')}</p>}
          <TopicList topics={topics} />
          <PublisherSearch count={index.publishers.count} find={findPublishers} />
          <CountryList countries={index.outlets.filter((place) => place !== 'agencies')} />
          <Credits index={index} />
        </>
      )}
      <p class={styles['quiet']}>
        <DataLanguage />
      </p>
    </main>
  );
}
