import type { PopupPart } from '@/lib/settings/settings';
import type { ReportTopic } from '@/lib/topic/topic-report';
import type { ComponentChildren } from 'preact';
import { SinceSection } from './SinceSection';
import { StatementsSection } from './StatementsSection';
import { ViewsSection } from './ViewsSection';

/** The parts of a report that speak of one topic, by their names in the settings. */
export function topicParts(
  topic: ReportTopic,
  part: ReportTopic | undefined,
  published: string | null,
): Partial<Record<PopupPart, ComponentChildren>> {
  const dated = published !== null;
  return {
    since: <SinceSection topic={topic} published={published} />,
    views: <ViewsSection topic={topic} when="at-the-time" part={part} dated={dated} />,
    viewsSince: dated ? <ViewsSection topic={topic} when="since" dated={dated} /> : null,
    statements: topic.statements.length === 0 ? null : <StatementsSection statements={topic.statements} />,
  };
}
