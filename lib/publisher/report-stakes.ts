import type { CompiledPublisher } from '@/lib/record/compiled';
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
      when: published === null ? 'unknown' : date <= published ? 'before' : 'after',
      sources: claims,
    }));
}
