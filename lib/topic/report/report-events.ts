import type { CompiledEvent, CompiledTopic } from '@/lib/schema/compiled';
import { firstDay } from './cut-date';
import { reportSources } from './report-sources';
import type { ReportEvent } from './topic-report';

function reportEvent(
  { date, until, text, short, weight, terms, sources }: CompiledEvent,
  topic: CompiledTopic,
): ReportEvent {
  const name = (id: string) => topic.record.speakers.find((speaker) => speaker.id === id)?.name ?? id;
  return {
    date,
    ...(until !== undefined && { until }),
    text,
    ...(short !== undefined && { short }),
    weight,
    terms: terms.map(({ speaker, term }) => ({ party: name(speaker), term })),
    sources: reportSources(sources, topic.sources),
  };
}

/**
 * The events up to the page's day and those after it. Only what certainly came later is after it: one of a month or
 * year that the page's day lies in, and one that had begun, belong to before. Without a page's date all stand there.
 */
export function cutEvents(
  topic: CompiledTopic,
  day: string | null,
  isWanted: (event: CompiledEvent) => boolean = () => true,
): { before: ReportEvent[]; since: ReportEvent[] } {
  const before: ReportEvent[] = [];
  const since: ReportEvent[] = [];
  for (const event of topic.events.filter(isWanted))
    (day === null || firstDay(event.date) <= day ? before : since).push(reportEvent(event, topic));
  return { before, since };
}
