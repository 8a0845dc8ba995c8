import { firstDay, lastDay } from '@/lib/topic/report/cut-date';
import type { CheckedTopic, Note } from './topic-checks';

/** Dates are in order, real, and not after the day on which the topic was read through. */
export function checkTopicDates({ record, events, perspectives, sources }: CheckedTopic, note: Note): void {
  const { reviewed, factsUntil, subtopics } = record;
  const isLate = (date: string): boolean => firstDay(date) > reviewed;
  if (isLate(factsUntil)) note('topic', 'factsUntil', `after the day of review, ${reviewed}`);
  events.forEach(({ date, until }, index) => {
    const before = events[index - 1]?.date;
    if (before !== undefined && firstDay(date) < firstDay(before))
      note('events', `${index}.date`, `${date} stands behind ${before}: events are in the order of dates`);
    if (until !== undefined && lastDay(until) < firstDay(date)) note('events', `${index}.until`, `ends before ${date}`);
    if (isLate(date)) note('events', `${index}.date`, `after the day of review, ${reviewed}`);
  });
  perspectives.forEach(({ date }, index) => {
    if (isLate(date)) note('perspectives', `${index}.date`, `after the day of review, ${reviewed}`);
  });
  subtopics.forEach(({ from, to }, index) => {
    if (from !== undefined && to !== undefined && from > to) note('topic', `subtopics.${index}.to`, `before ${from}`);
  });
  for (const [id, { date, read }] of Object.entries(sources))
    if (date !== undefined && firstDay(date) > read)
      note('sources', `${id}.date`, `after the day it was read, ${read}`);
}
