import { findDates } from '@/lib/date/find-dates';
import { canonicalAddress } from '@/lib/page/canonical-of';
import type { PageFacts } from '@/lib/page/page-facts';
import { findPageKind } from '@/lib/page/kind/find-page-kind';
import { withoutStaleHead } from './stale-head';
import { citedTopics } from '@/lib/publisher/cited-topics';
import { namePlaces } from '@/lib/places/page-places';
import { findPublisherWithCitations } from '@/lib/publisher/find-publisher';
import { ownershipOf } from '@/lib/publisher/ownership';
import { reportStakes } from '@/lib/publisher/report-stakes';
import { siteLinks } from '@/lib/publisher/site-links';
import { pageText } from '@/lib/topic/match/page-text';
import { nameTopics } from '@/lib/topic/report/report-topics';
import type { Dataset } from './dataset';
import { findLiveEntry } from './find-live-entry';
import { extractTitle } from './extract-title';
import { answerFromOwn, type OwnDataset } from './custom-data-report';
import type { PageReport } from './page-report';
import { partialReasons } from './partial-reasons';

/**
 * The one way from PageFacts to a PageReport: popup, badge and inspector all ask here.
 * @param address the page's address, from the tab, never from the page
 * @param now the day of the reading, `2026-11-24`
 * @param own the reader's own data, answered beside ours, which does not wait for them
 * @throws where a packaged file cannot be read
 */
export async function buildReport(
  dataset: Dataset,
  read: PageFacts,
  address: string,
  now: string,
  own: readonly OwnDataset[] | Promise<readonly OwnDataset[]> = [],
): Promise<PageReport> {
  const facts = withoutStaleHead(read, address);
  // Topics first: the files of those that are found are on their way while date and publisher are looked for.
  const text = pageText(facts);
  const [reportTopics, places] = await Promise.all([
    nameTopics(facts, text, dataset),
    namePlaces(text, address, dataset),
  ]);
  const dates = await findDates(facts, address, now);
  const published = dates.published?.date ?? null;
  const [index, topics, { findings, citations }] = await Promise.all([
    dataset.index(),
    reportTopics(published),
    findPublisherWithCitations(facts, address, dataset),
  ]);
  const { record, cited, ...publisher } = findings;
  const mentioned = topics.map(({ id, found }) => ({ id, mentions: found }));
  // A file that cannot be read says nothing; ours answers all the same.
  const yours = await Promise.all(
    (await own).map((one) => answerFromOwn(one, facts, address, published, topics).catch(() => undefined)),
  );
  const answered = yours.filter((one) => one !== undefined);
  return {
    url: address,
    canonical: canonicalAddress(facts, address),
    title: extractTitle(facts),
    kind: findPageKind(facts, address),
    language: facts.language,
    partial: partialReasons(facts),
    ...dates,
    ...publisher,
    ownership: record === null ? null : ownershipOf(record, index.credits),
    siteLinks: siteLinks(facts, publisher.declared.policies),
    live: findLiveEntry(facts),
    cited: citedTopics(cited, citations, mentioned, facts),
    stakes: reportStakes(
      record,
      topics.map(({ id }) => id),
      published,
    ),
    topics,
    places: places(publisher.publisher?.country ?? undefined),
    ...(answered.length > 0 && { yours: answered }),
    dataset: {
      version: index.version,
      topics: index.topics,
      publishers: index.publishers.count,
    },
  };
}
