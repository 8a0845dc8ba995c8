import type { Dataset } from '@/lib/report/dataset';
import type { PageReport } from '@/lib/report/page-report';
import { unknownKind } from '@/lib/page/kind/find-page-kind';
import { findByAddress } from '@/lib/publisher/find-by-address';
import { ownershipOf } from '@/lib/publisher/ownership';
import type { Via } from '@/lib/publisher/publisher-report';
import { reportHost, reportPublisher } from '@/lib/publisher/report-publisher';
import { reportStakes } from '@/lib/publisher/report-stakes';
import { reportTopic } from '@/lib/topic/report/report-topic';
import type { ReportTopic } from '@/lib/topic/report/topic-report';
import { displayHost } from '@/lib/url/display-host';
import type { Flag } from './flag';
import { noFacts } from './no-facts';

/** The flag's report as the dataset has it now, from the stored address, topics and date; nothing is read again. */
export async function reportAgain(flag: Flag, dataset: Dataset): Promise<PageReport> {
  const published = flag.published?.date ?? null;
  const [index, { match, hostedOn }, credits] = await Promise.all([
    dataset.index(),
    findByAddress(flag.address, (domain) => dataset.publishersOf(domain)),
    dataset.credits(),
  ]);
  const known = flag.topics.filter((id) => index.topics.some((topic) => topic.id === id));
  const topics = (await Promise.all(known.map((id) => topicOf(id, flag, dataset)))).flat();
  return {
    url: flag.address,
    canonical: flag.canonical,
    title: flag.title,
    kind: unknownKind,
    language: flag.language,
    published: flag.published === null ? null : { ...flag.published, kind: 'published', alternatives: [], reason: '' },
    modified: null,
    notBefore: null,
    publisher: match === null ? null : reportPublisher(match, credits),
    hostedOn: hostedOn === null ? null : reportHost(hostedOn),
    claimed: flag.claimed === null ? null : claimedBy(flag.claimed),
    via: flag.writtenBy === undefined ? null : writtenByAgency(flag.writtenBy, flag.address),
    partial: [],
    declared: { authors: [], text: null, policies: [] },
    ownership: match === null ? null : ownershipOf(match.publisher, credits),
    siteLinks: [],
    live: null,
    stakes: reportStakes(match?.publisher ?? null, known, published),
    cited: [],
    topics,
    // The page's words were not stored.
    places: [],
    dataset: {
      version: index.version,
      topics: index.topics,
      publishers: index.publishers.count,
    },
  };
}

/** With the parts of the topic that were stored beside it; the page's words were not. */
async function topicOf(id: string, { topics, published }: Flag, dataset: Dataset): Promise<ReportTopic[]> {
  const topic = await dataset.topic(id);
  const subtopics = (topic.record.subtopics ?? [])
    .filter((part) => topics.includes(part.id))
    .map((subtopic) => ({ subtopic, blocks: [], about: true }));
  return reportTopic(
    topic,
    { mentions: null, because: [], about: true, subtopics },
    noFacts('', ''),
    published?.date ?? null,
  );
}

const writtenByAgency = (name: string, address: string): Via => ({
  kind: 'syndication',
  host: displayHost(address) ?? '',
  name,
});

const claimedBy = (name: string) => ({ name, how: 'site-name', quote: name }) as const;
