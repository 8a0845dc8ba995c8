import type { PageFacts } from '@/lib/page/page-facts';
import { childrenOf, valueOf } from '@/lib/publisher/structured';

/** The newest entry of a page that is written on while something happens. */
export interface LiveEntry {
  /** The calendar day and the time as the page writes them, in its own time zone. */
  readonly day: string;
  readonly time?: string;
}

const instant = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/u;

/** The newest entry of a live blog, else the last change that it declares; null where the page declares no live blog. */
export function findLiveEntry(facts: PageFacts): LiveEntry | null {
  const live = facts.structured.find(({ types }) => types.includes('LiveBlogPosting'));
  if (live === undefined) return null;
  const entries = childrenOf(facts, live, 'liveBlogUpdate').flatMap(
    (entry) => valueOf(entry, 'datePublished') ?? valueOf(entry, 'dateModified') ?? [],
  );
  const written = [...entries, valueOf(live, 'dateModified') ?? ''].filter((one) => instant.test(one));
  const [newest] = written.toSorted((a, b) => (a < b ? 1 : -1));
  const [, day, time] = instant.exec(newest ?? '') ?? [];
  return day === undefined ? null : { day, ...(time !== undefined && { time }) };
}
