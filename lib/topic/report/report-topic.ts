import type { PageFacts } from '@/lib/page/page-facts';
import type { CompiledEvent, CompiledTopic } from '@/lib/schema/compiled';
import type { Subtopic } from '@/lib/schema/topic-record';
import type { FoundTopic } from '@/lib/topic/match/found-topic';
import { firstDay, lastDay } from './cut-date';
import type { FoundSubtopic } from './find-subtopics';
import { cutEvents } from './report-events';
import { countParties, reportPerspectives } from './report-perspectives';
import { reportSources } from './report-sources';
import { reportStatements } from './report-statements';
import type { ReportTopic } from './topic-report';

/** So many mentions are told apart, for marking them in the page. */
const maxFound = 200;

/** Events belong to a part of the topic by its window; a part without one has none of its own. */
const isOfPart = ({ date }: CompiledEvent, { from, to }: Subtopic): boolean =>
  (from ?? to) !== undefined && firstDay(date) >= (from ?? '') && lastDay(date) <= (to ?? '9999');

export interface PageTopic extends Pick<FoundTopic, 'about' | 'because'> {
  /** null where the page's text is not known: then nothing is said of mentions. */
  readonly mentions: FoundTopic['mentions'] | null;
  readonly subtopics: readonly FoundSubtopic[];
}

/** A topic and the parts of it that the page is on, cut at the page's date. */
export function reportTopic(
  topic: CompiledTopic,
  { mentions, about, because, subtopics }: PageTopic,
  facts: PageFacts,
  published: string | null,
): ReportTopic[] {
  const { record } = topic;
  const day = published === null ? null : lastDay(published);
  const perspectives = reportPerspectives(topic, day);
  const shared = { reviewed: record.reviewed, factsUntil: record.factsUntil };
  const { summary } = record;
  const whole: ReportTopic = {
    id: record.id,
    label: record.label['en'] ?? record.id,
    labels: record.label,
    ...(summary && { summary: { text: summary.text, sources: reportSources(summary.sources, topic.sources) } }),
    mentions: mentions?.length ?? null,
    found: (mentions ?? []).slice(0, maxFound),
    about,
    because,
    ...shared,
    ...cutEvents(topic, day),
    perspectives,
    parties: countParties(record, perspectives),
    statements: about ? reportStatements(topic, facts) : [],
  };
  const parts = subtopics.map(({ subtopic, blocks, about: isAbout }): ReportTopic => {
    const { id, label, occasion } = subtopic;
    const cards = reportPerspectives(topic, day, (one) => occasion !== undefined && one.occasion === occasion);
    return {
      id,
      parent: record.id,
      label,
      labels: { en: label },
      // A part is never named more often than the whole.
      mentions: mentions === null ? null : Math.min(blocks.length, mentions.length),
      found: [],
      about: about && isAbout,
      because: [],
      ...shared,
      ...cutEvents(topic, day, (event) => isOfPart(event, subtopic)),
      perspectives: cards,
      parties: countParties(record, cards),
      statements: [],
    };
  });
  return [whole, ...parts];
}
