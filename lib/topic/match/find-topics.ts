import type { PageFacts } from '@/lib/page/page-facts';
import type { CompiledTopic } from '@/lib/schema/compiled';
import { countCompany, countedNames, findPhrases, isOwnText } from './count-mentions';
import { findSubtopics } from './find-subtopics';
import { isBeyondLatin } from './recogniser/beyond-latin';
import { Recogniser } from './recogniser/recogniser';
import type { RecogniserData } from './recogniser/recogniser-data';
import { reportTopic } from '@/lib/topic/report/report-topic';
import type { ReportTopic } from '@/lib/topic/report/topic-report';
import { weighTopic } from './weigh-topic';

/** The part of the dataset that topics are found in. */
export interface TopicLookup {
  /** @param beyondLatin with the names that begin with other letters, which texts without such letters do without */
  topicNames(beyondLatin: boolean): Promise<RecogniserData>;
  topic(id: string): Promise<CompiledTopic>;
}

const recognisers = new WeakMap<RecogniserData, Recogniser>();

function recogniserOf(data: RecogniserData): Recogniser {
  let recogniser = recognisers.get(data);
  if (recogniser === undefined) recognisers.set(data, (recogniser = new Recogniser(data)));
  return recogniser;
}

/** Tells of a page's topics. @param published the page's date as precise as it is known (`2020-03`), or null */
export type ReportTopics = (published: string | null) => Promise<ReportTopic[]>;

/** Finds the topics that a page names; their files are on their way when this answers. */
export async function nameTopics(facts: PageFacts, lookup: TopicLookup): Promise<ReportTopics> {
  const beyondLatin = facts.blocks.some(({ text, place }) => isOwnText(place) && isBeyondLatin(text));
  const recogniser = recogniserOf(await lookup.topicNames(beyondLatin));
  const onPage = [...findPhrases(facts, recogniser)].flatMap(([index, found]) => {
    const topic = recogniser.topics[index];
    const names = countedNames(found, facts);
    if (topic === undefined || names.length === 0) return [];
    const { about, score } = weighTopic(names, countCompany(found), facts);
    const file = lookup.topic(topic.id);
    // A file that cannot be read is told by the report.
    file.catch(() => {});
    return [{ id: topic.id, names, about, score, found, file }];
  });
  onPage.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return async (published) => {
    const reports = onPage.map(async ({ names, about, found, file }) => {
      const topic = await file;
      const subtopics = findSubtopics(topic.record.subtopics, found, facts, published);
      return reportTopic(topic, { names, about, subtopics }, facts, published);
    });
    return (await Promise.all(reports)).flat();
  };
}

/** The topics of a page, what it is mainly about first, each followed by its parts and cut at the page's date. */
export const findTopics = async (
  facts: PageFacts,
  published: string | null,
  lookup: TopicLookup,
): Promise<ReportTopic[]> => (await nameTopics(facts, lookup))(published);
