import type { PageFacts } from '@/lib/facts/page-facts';
import type { CompiledTopic } from '@/lib/record/compiled';
import { reportTopic } from './report-topic';
import type { ReportTopic } from './topic-report';

const noPage: PageFacts = {
  schema: 1,
  address: '',
  contentType: '',
  language: '',
  title: '',
  metadata: [],
  headLinks: [],
  structured: [],
  brokenScripts: 0,
  blocks: [],
  marks: [],
  links: [],
  images: [],
  scriptDates: [],
  comments: [],
  truncated: false,
  steps: 0,
};

/** A topic read without a page: nothing is cut, everything dated. */
export function topicOverview(topic: CompiledTopic): ReportTopic | undefined {
  return reportTopic(topic, { names: [], about: false, subtopics: [] }, noPage, null)[0];
}
