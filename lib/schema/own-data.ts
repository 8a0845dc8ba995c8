import * as v from 'valibot';
import { Line } from './claim';
import { PublisherRecord } from './publisher-record';
import {
  Perspective,
  TopicEvent,
  TopicName,
  TopicRecord,
  TopicSource,
  TopicStatement,
  TopicTerm,
} from './topic-record';

/** A topic's files under data/topics/, in one. */
export const OwnTopic = v.strictObject({
  topic: TopicRecord,
  names: v.array(TopicName),
  terms: v.optional(v.array(TopicTerm), []),
  events: v.optional(v.array(TopicEvent), []),
  perspectives: v.optional(v.array(Perspective), []),
  statements: v.optional(v.array(TopicStatement), []),
  sources: v.optional(v.record(v.string(), TopicSource), {}),
});
export type OwnTopic = v.InferOutput<typeof OwnTopic>;

export const ownDataFormat = 'masthead-data';

/** A reader's own file: records as they stand under data/, in one file with a name. */
export const OwnData = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(ownDataFormat),
  version: v.literal(1),
  /** What the reader calls it; shown with everything that comes from it. */
  name: Line(80),
  publishers: v.optional(v.array(PublisherRecord), []),
  topics: v.optional(v.array(OwnTopic), []),
});
export type OwnData = v.InferOutput<typeof OwnData>;
