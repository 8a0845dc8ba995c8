import * as v from 'valibot';
import type { CompiledTopic, DatasetIndex } from '@/lib/record/compiled';
import {
  Perspective,
  TopicEvent,
  TopicName,
  TopicRecord,
  TopicSource,
  TopicStatement,
} from '@/lib/record/topic-record';
import { compileRecogniser, type TopicPhrases } from '@/lib/topic/recogniser/compile-recogniser';
import { markCountries } from '@/lib/topic/recogniser/mark-countries';
import { topicNamesPath, topicPath } from '../shard';
import type { CompiledFiles, Sources } from './compile-dataset';
import { parseSource } from './parse-source';
import type { Problems } from './problems';

export interface CompiledTopics {
  readonly newest: string;
  readonly list: DatasetIndex['topics'];
}

export function compileTopics(sources: Sources, files: CompiledFiles, problems: Problems): CompiledTopics {
  const list: DatasetIndex['topics'][number][] = [];
  const phrases: TopicPhrases[] = [];
  for (const [file] of sources) {
    const id = /^topics\/([^/]+)\/topic\.json$/u.exec(file)?.[1];
    if (id === undefined) continue;
    const part = <S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | undefined =>
      parseSource(schema, `topics/${id}/${name}.json`, sources.get(`topics/${id}/${name}.json`) ?? '[]', problems);
    const record = part('topic', TopicRecord);
    const names = part('names', v.array(TopicName));
    const events = part('events', v.array(TopicEvent));
    const perspectives = part('perspectives', v.array(Perspective));
    const statements = part('statements', v.array(TopicStatement));
    const documents = part('sources', v.record(v.string(), TopicSource));
    if (!record || !names || !events || !perspectives || !statements || !documents) continue;
    const topic: CompiledTopic = { record, events, perspectives, statements, sources: documents };
    files.set(topicPath(id), topic);
    list.push({ id, label: record.label, kind: record.kind, reviewed: record.reviewed });
    phrases.push({
      id,
      names: markCountries(names),
      company: record.company,
      exclusions: record.exclusions,
      subtopics: record.subtopics,
    });
  }
  files.set(topicNamesPath, compileRecogniser(phrases));
  return {
    newest:
      list
        .map(({ reviewed }) => reviewed)
        .toSorted()
        .at(-1) ?? '',
    list,
  };
}
