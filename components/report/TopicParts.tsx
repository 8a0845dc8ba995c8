import type { PopupPart } from '@/lib/settings/settings';
import type { ReportTopic } from '@/lib/topic/report/topic-report';
import type { ComponentChildren } from 'preact';
import { RecordContext } from './ReportError';
import { SinceSection } from './SinceSection';
import { StatementsSection } from './StatementsSection';
import { TopicHead } from './topic/TopicHead';
import { ViewsSection } from './ViewsSection';

interface TopicOnPage {
  readonly topic: ReportTopic;
  /** The part of the topic that the page is on. */
  readonly part: ReportTopic | undefined;
  readonly published: string | null;
  readonly today: string;
}

/** The parts of a report that speak of one topic, by their names in the settings. */
export function topicParts({
  topic,
  part,
  published,
  today,
}: TopicOnPage): Partial<Record<PopupPart, ComponentChildren>> {
  const record = `topics/${topic.id}`;
  const inRecord = (content: ComponentChildren) => (
    <RecordContext.Provider value={record}>{content}</RecordContext.Provider>
  );
  return {
    topic: inRecord(<TopicHead topic={topic} part={part} />),
    since: inRecord(<SinceSection topic={topic} published={published} today={today} />),
    views: inRecord(<ViewsSection topic={topic} when="at-the-time" published={published} />),
    viewsSince: published === null ? null : inRecord(<ViewsSection topic={topic} when="since" published={published} />),
    statements: topic.statements.length === 0 ? null : inRecord(<StatementsSection statements={topic.statements} />),
  };
}
