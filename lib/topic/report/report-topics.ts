import type { PageFacts } from '@/lib/page/page-facts';
import type { CompiledTopic, DatasetIndex } from '@/lib/schema/compiled';
import { findTopics } from '@/lib/topic/match/find-topics';
import { pageText, type PageText } from '@/lib/topic/match/page-text';
import { Matcher } from '@/lib/topic/match/recogniser/matcher';
import { type TopicNames, unpackNames } from '@/lib/topic/match/topic-meaning';
import { nameFilesFor } from '@/lib/text/text-languages';
import { findSubtopics } from './find-subtopics';
import { reportTopic } from './report-topic';
import type { ReportTopic } from './topic-report';

/** The part of the dataset that topics are found in. */
export interface TopicLookup {
  index(): Promise<Pick<DatasetIndex, 'topicNames'>>;
  /** The names and terms of all topics in one language, or those that texts of every language use. */
  topicNames(file: string): Promise<TopicNames>;
  topic(id: string): Promise<CompiledTopic>;
}

/** Tells of a page's topics. @param published the page's date as precise as it is known (`2020-03`), or null */
export type ReportTopics = (published: string | null) => Promise<ReportTopic[]>;

/** Finds the topics that a page is on; their files are on their way when this answers. */
export async function nameTopics(facts: PageFacts, text: PageText, lookup: TopicLookup): Promise<ReportTopics> {
  const { topicNames } = await lookup.index();
  const files = nameFilesFor(text.languages).filter((file) => topicNames.includes(file));
  const names = await Promise.all(files.map((file) => lookup.topicNames(file)));
  const matcher = new Matcher(names.map(unpackNames));
  const onPage = findTopics(text, matcher).map((found) => {
    const file = lookup.topic(found.id);
    // A file that cannot be read is told by the report.
    file.catch(() => {});
    return { found, file };
  });
  return async (published) => {
    const reports = onPage.map(async ({ found, file }) => {
      const topic = await file;
      const subtopics = findSubtopics(topic.record.subtopics, found.subtopics, facts, published);
      return reportTopic(topic, { ...found, subtopics }, facts, published);
    });
    return (await Promise.all(reports)).flat();
  };
}

/** The topics of a page, what it is mainly about first, each followed by its parts and cut at the page's date. */
export const reportTopics = async (
  facts: PageFacts,
  published: string | null,
  lookup: TopicLookup,
): Promise<ReportTopic[]> => (await nameTopics(facts, pageText(facts), lookup))(published);
