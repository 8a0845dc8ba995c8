import type { Topic, TopicDraft } from '@/lib/schema/topic-record';
import { checkTopicDates } from './topic-check-dates';
import { checkTopicNames } from './topic-check-names';
import { checkTopicReferences } from './topic-check-references';
import { checkTopicShorts } from './topic-check-shorts';
import { checkTopicSpeakers } from './topic-check-speakers';
import { checkTopicWording } from './topic-check-wording';
import type { FindLoadedWord } from './loaded-words';

/** Notes what is wrong in one of the topic's files: `note('events', '3.date', 'before the event above')`. */
export type Note = (file: TopicFile, field: string, reason: string) => void;
export type TopicFile = 'topic' | 'names' | 'terms' | 'events' | 'perspectives' | 'statements' | 'sources';

export interface CheckedTopic extends Topic {
  /** The folder's name. */
  readonly folder: string;
  readonly findLoadedWord: FindLoadedWord;
}

/** A topic that is not shipped yet: only how it is recognised is checked. */
export interface DraftTopic extends Pick<Topic, 'names' | 'terms'> {
  readonly folder: string;
  readonly record: TopicDraft;
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

/** Everything that a schema cannot see in a draft. */
export function checkDraft(draft: DraftTopic, note: Note): void {
  if (draft.record.id !== draft.folder) note('topic', 'id', `${draft.record.id} in the folder ${draft.folder}`);
  checkTopicNames(draft, note);
}
