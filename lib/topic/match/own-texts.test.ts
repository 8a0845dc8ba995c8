import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageOf } from '@/bench/topic/page';
import { TopicName, TopicRecord } from '@/lib/schema/topic-record';
import { countCompany, countedNames, findPhrases } from './count-mentions';
import { compileRecogniser } from './recogniser/compile-recogniser';
import { markCountries } from './recogniser/mark-countries';
import { Recogniser } from './recogniser/recogniser';
import { weighTopic } from './weigh-topic';

/** `tests/topics/<id>.json`: texts written for this test; a line is a paragraph. */
const OwnText = v.strictObject({
  language: v.string(),
  title: v.string(),
  text: v.string(),
  expected: v.picklist(['about', 'mentioned', 'neither']),
});
type OwnText = v.InferOutput<typeof OwnText>;

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const shipped = globSync('data/topics/*/topic.json')
  .toSorted()
  .filter((file) => !/"status": "draft"/u.test(readFileSync(file, 'utf8')));
const recogniser = new Recogniser(
  compileRecogniser(
    shipped.map((file) => {
      const { id, company, exclusions, subtopics } = v.parse(TopicRecord, readJson(file));
      const names = v.parse(v.array(TopicName), readJson(file.replace(/topic\.json$/u, 'names.json')));
      return { id, names: markCountries(names), company, exclusions, subtopics };
    }),
  ),
);

/** What the recogniser of all shipped topics says of one topic on a page. */
function verdict(id: string, { title, text, language }: OwnText): OwnText['expected'] {
  const facts = pageOf(title, text.split('\n'), language);
  const topic = recogniser.topics.findIndex((one) => one.id === id);
  const found = findPhrases(facts, recogniser).get(topic);
  if (found === undefined) return 'neither';
  const names = countedNames(found, facts);
  if (names.length === 0) return 'neither';
  return weighTopic(names, countCompany(found), facts).about ? 'about' : 'mentioned';
}

describe.each(globSync('tests/topics/*.json').toSorted())('%s', (file) => {
  const id = basename(file, '.json');
  const texts = v.parse(v.array(OwnText), readJson(file));

  test('has ten texts or more of a shipped topic, in three languages, of each kind', () => {
    expect(recogniser.topics.map((topic) => topic.id)).toContain(id);
    expect(texts.length).toBeGreaterThanOrEqual(10);
    expect(new Set(texts.map(({ language }) => language)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(texts.map(({ expected }) => expected)).size).toBe(3);
  });

  test.each(texts)('$expected: $title ($language)', (one) => {
    expect(verdict(id, one)).toBe(one.expected);
  });
});
