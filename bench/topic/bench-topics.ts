import { existsSync, globSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { compileTopicNames, type RecognisedTopic, TopicBackground, TopicFields } from '@/compiler/compile-topic-names';
import { TopicDraft, TopicName, TopicRecord, TopicTerm } from '@/lib/schema/topic-record';
import { pageText } from '@/lib/topic/match/page-text';
import { Matcher } from '@/lib/topic/match/recogniser/matcher';
import { type TopicMeaning, type TopicNames, unpackNames } from '@/lib/topic/match/topic-meaning';
import { nameFilesFor } from '@/lib/text/text-languages';
import type { PageFacts } from '@/lib/page/page-facts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const jsonOr = (file: string, absent: unknown): unknown => (existsSync(file) ? json(file) : absent);

/** The topics as the compiler gives them to the recogniser. @param withDrafts those too that are not shipped yet */
export function benchTopics(withDrafts = true): RecognisedTopic[] {
  return globSync('data/topics/*/topic.json')
    .toSorted()
    .flatMap((file) => {
      const record = v.parse(v.union([TopicRecord, TopicDraft]), json(file));
      if (record.status === 'draft' && !withDrafts) return [];
      const part = (name: string) => file.replace(/topic\.json$/u, `${name}.json`);
      return [
        {
          id: record.id,
          names: v.parse(v.array(TopicName), json(part('names'))),
          terms: v.parse(v.array(TopicTerm), jsonOr(part('terms'), [])),
          exclusions: record.exclusions,
          subtopics: record.status === 'draft' ? [] : record.subtopics,
        },
      ];
    });
}

export const benchBackground = (): TopicBackground =>
  v.parse(TopicBackground, jsonOr('data/topic-background.json', {}));
export const benchFields = (): TopicFields => v.parse(TopicFields, jsonOr('data/topic-fields.json', {}));

/** The compiled names of the topics, by file. */
export const benchNames = (topics = benchTopics()): Map<string, TopicNames> =>
  compileTopicNames(topics, benchBackground(), benchFields());

const matchers = new WeakMap<ReadonlyMap<string, TopicNames>, Map<string, Matcher<TopicMeaning>>>();

/** The matcher of a page's languages; made once for each set of languages. */
export function matcherFor(facts: PageFacts, names: ReadonlyMap<string, TopicNames>): Matcher<TopicMeaning> {
  const { languages } = pageText(facts);
  const known = matchers.get(names) ?? new Map<string, Matcher<TopicMeaning>>();
  matchers.set(names, known);
  const key = languages.join();
  const matcher =
    known.get(key) ??
    new Matcher(
      nameFilesFor(languages)
        .flatMap((one) => names.get(one) ?? [])
        .map(unpackNames),
    );
  known.set(key, matcher);
  return matcher;
}
