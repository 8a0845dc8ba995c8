import type { ReportSource } from './topic-report';

/** The documents behind a record's source ids; one that is missing is left out (the compiler refuses it). */
export const reportSources = (
  ids: readonly string[],
  sources: Readonly<Record<string, ReportSource>>,
): ReportSource[] => ids.flatMap((id) => (Object.hasOwn(sources, id) ? (sources[id] ?? []) : []));
