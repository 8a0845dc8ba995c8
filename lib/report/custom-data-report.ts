import type { PageFacts } from '@/lib/page/page-facts';
import { findPublisher } from '@/lib/publisher/find-publisher';
import type { CitedPublisher, ReportPublisher, ReportStake } from '@/lib/publisher/publisher-report';
import { reportStakes } from '@/lib/publisher/report-stakes';
import { reportTopics } from '@/lib/topic/report/report-topics';
import type { ReportTopic } from '@/lib/topic/report/topic-report';
import type { Dataset } from './dataset';

/** A file of the reader's own, opened. */
export interface OwnDataset {
  /** What the reader calls it. */
  readonly name: string;
  readonly dataset: Dataset;
}

/** What the reader's own data say of a page: beside ours, never instead of it. */
export interface OwnAnswer {
  readonly yours: true;
  /** The file's name, as the reader calls it. */
  readonly name: string;
  readonly publisher: ReportPublisher | null;
  readonly stakes: readonly ReportStake[];
  readonly cited: readonly CitedPublisher[];
  readonly topics: readonly ReportTopic[];
}

/**
 * The answer of one own file; undefined where it says nothing of the page.
 * @param published the page's date, or null
 * @param topics of the bundled data: a stake may be in one of them
 */
export async function answerFromOwn(
  { name, dataset }: OwnDataset,
  facts: PageFacts,
  address: string,
  published: string | null,
  topics: readonly ReportTopic[],
): Promise<OwnAnswer | undefined> {
  const [{ record, publisher, cited }, own] = await Promise.all([
    findPublisher(facts, address, dataset),
    reportTopics(facts, published, dataset),
  ]);
  if (publisher === null && cited.length === 0 && own.length === 0) return undefined;
  const ids = [...topics, ...own].map(({ id }) => id);
  return {
    yours: true,
    name,
    publisher: publisher === null ? null : { ...publisher, origin: 'own' },
    stakes: reportStakes(record, ids, published),
    cited,
    topics: own,
  };
}
