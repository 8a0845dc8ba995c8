import type { TopicSource } from '@/lib/record/topic-record';
import type { ReportSource } from './topic-report';

/** The documents behind a record's source ids; one that is missing is left out (the compiler refuses it). */
export function reportSources(ids: readonly string[], sources: Readonly<Record<string, TopicSource>>): ReportSource[] {
  return ids.flatMap((id) => {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    if (source === undefined) return [];
    const { title, by, url, official, date, read, via } = source;
    // The body's own page where there is one; the copy's keeper is then not named.
    return [
      {
        title,
        by,
        url: official ?? url,
        read,
        ...(date !== undefined && { date }),
        ...(via !== undefined && official === undefined && { via }),
      },
    ];
  });
}
