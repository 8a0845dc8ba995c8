import * as v from 'valibot';
import type { ListedTopic, TopicNaming } from '@/lib/schema/compiled';
import {
  Perspective,
  TopicDraft,
  TopicEvent,
  TopicName,
  TopicRecord,
  TopicSource,
  TopicStatement,
  TopicTerm,
} from '@/lib/schema/topic-record';
import { furtherDocuments, prepareTopic } from '@/lib/topic/report/prepare-topic';
import { topicNamingPath, topicNamesPath, topicPath } from '../lib/report/shard';
import type { CompiledFiles, CompileOptions, Sources } from './compile-dataset';
import { compileTopicNames, TopicBackground, TopicFields } from './compile-topic-names';
import { readLoadedWords, type FindLoadedWord } from './loaded-words';
import { parseSource } from './parse-source';
import type { Problems } from './problems';
import { checkTopicComplete } from './topic-check-complete';
import { checkTopicsTogether } from './topic-check-names';
import { checkDraft, checkTopic, type CheckedTopic, type DraftTopic, type Note } from './topic-checks';

export interface CompiledTopics {
  readonly newest: string;
  readonly list: readonly ListedTopic[];
  /** The files of names. */
  readonly names: readonly string[];
}

/** A draft's record, names and terms against their schemas; undefined where one does not fit. */
function parseDraft(folder: string, sources: Sources, problems: Problems): DraftTopic | undefined {
  const part = partOf(folder, sources, problems);
  const record = part('topic', TopicDraft);
  const names = part('names', v.array(TopicName));
  const terms = part('terms', v.array(TopicTerm));
  return record && names && terms && { folder, record, names, terms };
}

const isDraft = (folder: string, sources: Sources): boolean =>
  /"status":\s*"draft"/u.test(sources.get(`topics/${folder}/topic.json`) ?? '');

const partOf =
  (folder: string, sources: Sources, problems: Problems) =>
  <S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | undefined => {
    const file = `topics/${folder}/${name}.json`;
    return parseSource(schema, file, sources.get(file) ?? '[]', problems);
  };

/** A topic's files against their schemas; undefined where one does not fit. */
function parseTopic(
  folder: string,
  sources: Sources,
  findLoadedWord: FindLoadedWord,
  problems: Problems,
): CheckedTopic | undefined {
  const part = partOf(folder, sources, problems);
  const record = part('topic', TopicRecord);
  const names = part('names', v.array(TopicName));
  const terms = part('terms', v.array(TopicTerm));
  const events = part('events', v.array(TopicEvent));
  const perspectives = part('perspectives', v.array(Perspective));
  const statements = part('statements', v.array(TopicStatement));
  const documents = part('sources', v.record(v.string(), TopicSource));
  if (!record || !names || !terms || !events || !perspectives || !statements || !documents) return undefined;
  return { folder, findLoadedWord, record, names, terms, events, perspectives, statements, sources: documents };
}

/** Checks the topics and writes a file for each, and one with which all of them are recognised. */
export function compileTopics(
  sources: Sources,
  files: CompiledFiles,
  problems: Problems,
  { isBundled = false }: CompileOptions = {},
): CompiledTopics {
  const findLoadedWord = readLoadedWords(sources, problems);
  const folders = [...sources.keys()].flatMap((file) => /^topics\/([^/]+)\/topic\.json$/u.exec(file)?.[1] ?? []);
  const topics = folders
    .filter((folder) => !isDraft(folder, sources))
    .flatMap((folder) => parseTopic(folder, sources, findLoadedWord, problems) ?? []);
  const drafts = folders
    .filter((folder) => isDraft(folder, sources))
    .flatMap((folder) => parseDraft(folder, sources, problems) ?? []);
  const noteOf =
    (folder: string): Note =>
    (file, field, reason) =>
      problems.add(`topics/${folder}/${file}.json`, field, reason);
  for (const topic of topics) {
    checkTopic(topic, noteOf(topic.folder));
    if (isBundled) checkTopicComplete(topic, noteOf(topic.folder));
  }
  for (const draft of drafts) checkDraft(draft, noteOf(draft.folder));
  checkTopicsTogether([...topics, ...drafts], noteOf);
  for (const { record, events, perspectives, statements, sources: documents } of topics)
    files.set(topicPath(record.id), prepareTopic({ record, events, perspectives, statements, sources: documents }));
  for (const { names, ...parts } of topics) {
    const naming: TopicNaming = {
      names: names.map(({ text, language, usage, place }) => ({ text, language, usage, place })),
      documents: furtherDocuments(parts),
    };
    files.set(topicNamingPath(parts.record.id), naming);
  }
  const optional = <S extends v.GenericSchema>(file: string, schema: S) =>
    parseSource(schema, file, sources.get(file) ?? '{}', problems);
  const recognised = topics.map(({ names, terms, record: { id, exclusions, subtopics } }) => ({
    id,
    names,
    terms,
    exclusions,
    subtopics,
  }));
  const background = optional('topic-background.json', TopicBackground);
  const nameFiles = compileTopicNames(recognised, background, optional('topic-fields.json', TopicFields));
  for (const [file, names] of nameFiles) files.set(topicNamesPath(file), names);
  const reviewed = topics.map(({ record }) => record.reviewed).toSorted();
  return {
    newest: reviewed.at(-1) ?? '',
    names: [...nameFiles.keys()],
    list: topics.map(({ record: { id, label, kind, reviewed: day, subtopics } }) => ({
      id,
      label,
      kind,
      reviewed: day,
      parts: subtopics.map((part) => ({ id: part.id, label: part.label })),
    })),
  };
}
