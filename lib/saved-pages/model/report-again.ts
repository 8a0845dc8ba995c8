import type { Dataset } from '@/lib/report/dataset';
import type { PageReport } from '@/lib/report/page-report';
import { parseAddress } from '@/lib/url/parse-address';
import { reportPublisher } from '@/lib/publisher/report-publisher';
import { reportStakes } from '@/lib/publisher/report-stakes';
import { reportTopic } from '@/lib/topic/report/report-topic';
import type { ReportTopic } from '@/lib/topic/report/topic-report';
import type { Flag } from './flag';
import { noFacts } from './no-facts';

/** The flag's report as the dataset has it now, from the stored identifiers and date; nothing is read again. */
export async function reportAgain(flag: Flag, dataset: Dataset): Promise<PageReport> {
  const published = flag.published?.date ?? null;
  const [index, record, credits] = await Promise.all([dataset.index(), recordOf(flag, dataset), dataset.credits()]);
  const known = flag.topics.filter((id) => index.topics.some((topic) => topic.id === id));
  const topics = (await Promise.all(known.map((id) => topicOf(id, flag, dataset)))).flat();
  return {
    url: flag.address,
    title: flag.title,
    language: flag.language,
    published: flag.published === null ? null : { ...flag.published, kind: 'published', alternatives: [], reason: '' },
    modified: null,
    notBefore: null,
    publisher: record === undefined ? null : reportPublisher({ publisher: record, matchedBy: 'host' }, credits),
    hostedOn: null,
    claimed: record !== undefined || flag.publisher === null ? null : claimedBy(flag.publisher.name),
    via: null,
    partial: [],
    declared: { authors: [], articleType: null, sponsored: null, policies: [] },
    stakes: reportStakes(record ?? null, known, published),
    cited: [],
    topics,
    dataset: {
      version: index.version,
      topics: index.topics,
      publishers: index.publishers.count,
    },
  };
}

async function recordOf({ publisher }: Flag, dataset: Dataset) {
  if (publisher === null || publisher.id === null) return undefined;
  const domain = parseAddress(`https://${publisher.domain}/`)?.registrableDomain;
  return domain === undefined ? undefined : (await dataset.publishersOf(domain)).find(({ id }) => id === publisher.id);
}

/** With the parts of the topic that were stored beside it; the page's words were not. */
async function topicOf(id: string, { topics, published }: Flag, dataset: Dataset): Promise<ReportTopic[]> {
  const topic = await dataset.topic(id);
  const subtopics = (topic.record.subtopics ?? [])
    .filter((part) => topics.includes(part.id))
    .map((subtopic) => ({ subtopic, blocks: [], about: true }));
  return reportTopic(topic, { names: [], about: true, subtopics }, noFacts('', ''), published?.date ?? null);
}

const claimedBy = (name: string) => ({ name, how: 'site-name', quote: name }) as const;
