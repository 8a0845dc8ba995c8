import type { Topic } from '@/lib/record/topic-record';
import { checkTopicDates } from './topic-check-dates';
import { checkTopicNames } from './topic-check-names';
import { checkTopicReferences } from './topic-check-references';
import { checkTopicShorts } from './topic-check-shorts';
import { checkTopicSpeakers } from './topic-check-speakers';
import { checkTopicWording } from './topic-check-wording';
import type { FindLoadedWord } from './loaded-words';

/** Notes what is wrong in one of the topic's files: `note('events', '3.date', 'before the event above')`. */
export type Note = (file: TopicFile, field: string, reason: string) => void;
export type TopicFile = 'topic' | 'names' | 'events' | 'perspectives' | 'statements' | 'sources';

export interface CheckedTopic extends Topic {
  /** The folder's name. */
  readonly folder: string;
  readonly findLoadedWord: FindLoadedWord;
}

const checks: readonly ((topic: CheckedTopic, note: Note) => void)[] = [
  checkTopicSpeakers,
  checkTopicDates,
  checkTopicReferences,
  checkTopicNames,
  checkTopicShorts,
  checkTopicWording,
];

/** Everything that a schema cannot see in one topic. */
export function checkTopic(topic: CheckedTopic, note: Note): void {
  for (const check of checks) check(topic, note);
}
