import type { CompiledPublisher } from '@/lib/schema/compiled';
import type { ReportStake } from './publisher-report';

/** The publisher's stakes in the page's topics, each with its document, and whether that is before the page or after. */
export function reportStakes(
  record: CompiledPublisher | null,
  topics: readonly string[],
  published: string | null,
): ReportStake[] {
  return (record?.stakes ?? [])
    .filter(({ topic }) => topics.includes(topic))
    .map(({ topic, party, how, text, date, claims }) => ({
      topic,
      party,
      how,
      text,
      date,
      when: whenOf(date, published),
      sources: claims,
    }));
}

/** The day itself belongs to "before"; a month that holds the page's day is neither. */
function whenOf(date: string, published: string | null): ReportStake['when'] {
  if (published === null) return 'unknown';
  const length = Math.min(date.length, published.length);
  const [ours, pages] = [date.slice(0, length), published.slice(0, length)];
  if (ours !== pages) return ours < pages ? 'before' : 'after';
  // A page with only a month or a year is cut at its last day.
  return date.length >= published.length ? 'before' : 'unknown';
}
