import { globSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { TopicName, TopicRecord } from '@/lib/schema/topic-record';
import type { TopicPhrases } from '@/lib/topic/match/recogniser/compile-recogniser';
import { markCountries } from '@/lib/topic/match/recogniser/mark-countries';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The shipped topics as the compiler gives them to the recogniser. */
export function benchTopics(): TopicPhrases[] {
  return globSync('data/topics/*/topic.json')
    .toSorted()
    .map((file) => {
      const { id, company, exclusions, subtopics } = v.parse(TopicRecord, json(file));
      const names = v.parse(v.array(TopicName), json(file.replace(/topic\.json$/u, 'names.json')));
      return { id, names: markCountries(names), company, exclusions, subtopics };
    });
}
