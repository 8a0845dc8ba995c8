import type { CheckedTopic, Note } from './topic-checks';

/** The popup's line names every event but details: each of weight 2 or 3 has its short words. */
export function checkTopicShorts({ events }: CheckedTopic, note: Note): void {
  events.forEach(({ weight, short }, index) => {
    if (weight > 1 && short === undefined) note('events', `${index}.short`, `missing: the event's weight is ${weight}`);
  });
}
