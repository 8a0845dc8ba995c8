import type { PageFacts } from '@/lib/facts/page-facts';
import type { CompiledTopic, TopicNames } from '@/lib/record/compiled';
import type { ReportTopic } from './topic-report';

/** The part of the dataset that topics are found in. */
export interface TopicLookup {
  topicNames(): Promise<TopicNames>;
  topic(id: string): Promise<CompiledTopic>;
}

/**
 * The topics of a page, what it is mainly about first, each cut at the page's date.
 * @param published the page's date as precise as it is known (`2020-03`), or null
 */
export async function findTopics(
  _facts: PageFacts,
  _published: string | null,
  _lookup: TopicLookup,
): Promise<ReportTopic[]> {
  return [];
}
