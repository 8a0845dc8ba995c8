import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  Perspective,
  type Topic,
  TopicEvent,
  TopicRecord,
  TopicSource,
  TopicStatement,
} from '@/lib/schema/topic-record';
import { furtherDocuments, prepareTopic } from './prepare-topic';
import { topicOverview } from './topic-overview';

const folder = path.resolve(import.meta.dirname, '../../../data/topics/nagorno-karabakh');
const part = async <const S extends v.GenericSchema>(schema: S, name: string): Promise<v.InferOutput<S>> =>
  v.parse(schema, JSON.parse(await readFile(path.join(folder, `${name}.json`), 'utf8')));
const topic = {
  record: await part(TopicRecord, 'topic'),
  events: await part(v.array(TopicEvent), 'events'),
  perspectives: await part(v.array(Perspective), 'perspectives'),
  statements: await part(v.array(TopicStatement), 'statements'),
  sources: await part(v.record(v.string(), TopicSource), 'sources'),
};
const prepared = prepareTopic(topic);
const titlesOf = (ids: readonly string[], sources: Readonly<Record<string, { readonly title: string }>>) =>
  ids.map((id) => sources[id]?.title);

describe('a topic as it is packaged', () => {
  test('each event, view and statement keeps its documents', () => {
    for (const field of ['events', 'perspectives'] as const)
      for (const [index, { sources }] of topic[field].entries())
        expect(titlesOf(prepared[field][index]?.sources ?? [], prepared.sources)).toEqual(
          titlesOf(sources, topic.sources),
        );
    const documents = (statements: Topic['statements']) => statements.flatMap((one) => one.documents);
    for (const [index, { sources }] of documents(topic.statements).entries())
      expect(titlesOf(documents(prepared.statements)[index]?.sources ?? [], prepared.sources)).toEqual(
        titlesOf(sources, topic.sources),
      );
  });

  test('the library lists every document of the topic once', () => {
    const listed = topicOverview(prepared, furtherDocuments(topic))?.sources.map(({ title, url }) => `${title} ${url}`);
    const all = Object.values(topic.sources).map(({ title, url, official }) => `${title} ${official ?? url}`);
    expect(listed?.toSorted()).toEqual(all.toSorted());
    expect(Object.keys(prepared.sources).length).toBeLessThan(all.length);
  });
});
