import { emptyFacts } from '@/lib/page/empty-facts';
import type { CompiledTopic } from '@/lib/schema/compiled';
import { reportTopic } from './report-topic';
import { reportSources } from './report-sources';
import type { DocumentedStatement, ReportSource, ReportTopic } from './topic-report';

/** A topic as it is read without a page: nothing is cut, everything dated. */
export interface TopicOverview {
  readonly topic: ReportTopic;
  readonly statements: readonly DocumentedStatement[];
  /** How contested names are written in our own words. */
  readonly naming: readonly string[];
  /** Every document behind it, the newest first; those without a date last. */
  readonly sources: readonly ReportSource[];
}

/** @param further documents that no report shows */
export function topicOverview(compiled: CompiledTopic, further: readonly ReportSource[]): TopicOverview | undefined {
  const { record, statements, sources } = compiled;
  const [topic] = reportTopic(compiled, { mentions: [], because: [], about: false, subtopics: [] }, emptyFacts, null);
  return (
    topic && {
      topic,
      statements: statements.map(({ id, label, documents }) => ({
        id,
        label,
        documents: documents.map((one) => ({ text: one.text, sources: reportSources(one.sources, sources) })),
      })),
      naming: record.naming,
      sources: [...Object.values(sources), ...further].toSorted(
        (a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.title, b.title),
      ),
    }
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
