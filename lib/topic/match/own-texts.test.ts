import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { benchNames, benchTopics, matcherFor } from '@/bench/topic/bench-topics';
import { pageOf } from '@/bench/topic/page';
import { topicsOf } from './find-topics';
import { pageParts } from './page-parts';
import { gatherEvidence } from './topic-evidence';

/**
 * `tests/topics/<id>.json`: texts on a topic, written for this test; a line is a paragraph.
 * `tests/topic-languages/<language>.json`: twenty texts, half of them subjects without the topic's name, half texts that
 * only look so; written before the recogniser was asked.
 */
const Verdict = v.picklist(['about', 'mentioned', 'neither']);
const OwnText = v.strictObject({ language: v.string(), title: v.string(), text: v.string(), expected: Verdict });
const LanguageText = v.strictObject({ topic: v.string(), title: v.string(), text: v.string(), expected: Verdict });
type OwnText = v.InferOutput<typeof OwnText>;

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const topics = benchTopics();
const known = new Set(topics.map(({ id }) => id));
const names = benchNames(topics);

/** What the recogniser of all topics says of one topic on a page. */
function verdict(id: string, { title, text, language }: Omit<OwnText, 'expected'>): OwnText['expected'] {
  const facts = pageOf(title, text.split('\n'), language);
  const found = topicsOf(gatherEvidence(pageParts(facts), matcherFor(facts, names))).find((one) => one.id === id);
  return found === undefined ? 'neither' : found.about ? 'about' : 'mentioned';
}

const byTopic = globSync('tests/topics/*.json')
  .toSorted()
  .map((file) => ({ id: basename(file, '.json'), texts: v.parse(v.array(OwnText), readJson(file)) }));
const byLanguage = globSync('tests/topic-languages/*.json')
  .toSorted()
  .map((file) => ({ language: basename(file, '.json'), texts: v.parse(v.array(LanguageText), readJson(file)) }));

describe.each(byTopic)('$id', ({ id, texts }) => {
  test('has ten texts or more of a topic, in three languages, of each kind', () => {
    expect(known).toContain(id);
    expect(texts.length).toBeGreaterThanOrEqual(10);
    expect(new Set(texts.map(({ language }) => language)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(texts.map(({ expected }) => expected)).size).toBe(3);
  });
});

/** What a reader would say is not always said: `npm run bench:own-texts` lists the misses. Fewer right ones are a step back. */
const leastRight = { about: 0.9, mentioned: 0.7, neither: 0.95 };
const leastInLanguage = 16;

test.each(['about', 'mentioned', 'neither'] as const)('texts on topics: %s', (kind) => {
  const all = byTopic.flatMap(({ id, texts }) =>
    texts.filter(({ expected }) => expected === kind).map((text) => ({ id, text })),
  );
  const right = all.filter(({ id, text }) => verdict(id, text) === kind);
  expect(right.length / all.length).toBeGreaterThanOrEqual(leastRight[kind]);
});

test.each(byLanguage)('texts in $language', ({ language, texts }) => {
  expect(texts).toHaveLength(20);
  const right = texts.filter((text) => verdict(text.topic, { ...text, language }) === text.expected);
  expect(right.length).toBeGreaterThanOrEqual(leastInLanguage);
});
