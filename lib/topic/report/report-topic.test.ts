import { describe, expect, test } from 'vitest';
import { pageOf } from '@/bench/topic/page';
import type { CompiledTopic } from '@/lib/schema/compiled';
import type { TopicEvent } from '@/lib/schema/topic-record';
import { compileTopicNames } from '@/compiler/compile-topic-names';
import { prepareTopic } from './prepare-topic';
import { reportTopics } from './report-topics';

const perspective = (
  id: string,
  speaker: string,
  date: string,
  more: { occasion?: string; changes?: string[] } = {},
) => ({
  id,
  speaker,
  date,
  text: `What ${speaker} said.`,
  sources: ['s'],
  changes: [],
  ...more,
});
const event = (date: string, until?: string): TopicEvent => ({
  date,
  ...(until !== undefined && { until }),
  text: `In ${date}.`,
  weight: 3,
  terms: [],
  sources: ['s'],
});
const topic: CompiledTopic = prepareTopic({
  record: {
    id: 'valley',
    status: 'shipped',
    label: { en: 'The valley', fr: 'La vallée' },
    kind: 'territorial conflict',
    reviewed: '2026-01-01',
    factsUntil: '2025',
    identifiers: {},
    naming: [],
    speakers: [
      { id: 'court', name: 'A court', kind: 'court' },
      { id: 'zed', name: 'Zed', kind: 'party' },
      { id: 'aland', name: 'Åland', kind: 'party' },
      { id: 'silent', name: 'Silent', kind: 'party', note: 'Nothing dated was found.' },
      { id: 'neighbour', name: 'Neighbour', kind: 'state' },
    ],
    sides: [],
    exceptions: [],
    precedes: [],
    exclusions: [],
    subtopics: [
      { id: 'valley-vote', label: 'The vote', words: ['vote'], from: '2020-02-01', to: '2020-06-30', occasion: 'vote' },
    ],
  },
  events: [
    event('2019'),
    event('2020-03'),
    event('2020-03-06'),
    event('2020-03-07'),
    event('2020-03-31'),
    event('2020'),
  ],
  perspectives: [
    perspective('z2', 'zed', '2020-05-01', { occasion: 'vote' }),
    perspective('z1', 'zed', '2020-03-06'),
    perspective('z3', 'zed', '2023-07', { changes: ['z1'] }),
    perspective('a1', 'aland', '2020-05-01', { occasion: 'other' }),
    perspective('a2', 'aland', '2020-06-30', { occasion: 'vote' }),
    perspective('n1', 'neighbour', '2018'),
    perspective('c1', 'court', '2019-01'),
  ],
  statements: [
    {
      id: 'share',
      label: 'Share',
      usedBy: ['zed'],
      patterns: [['#', '%', 'valley']],
      documents: [{ text: 'A tenth.', sources: ['s'] }],
    },
    {
      id: 'none',
      label: 'None',
      usedBy: ['aland'],
      patterns: [['never', 'here']],
      documents: [{ text: '-', sources: ['s'] }],
    },
  ],
  sources: {
    s: {
      title: 'Paper',
      by: 'Body',
      url: 'https://example.org/copy',
      official: 'https://example.org/own',
      read: '2026-01-01',
      via: 'Agency',
    },
  },
});
const name = { text: 'Happy Valley', language: 'en', match: 'word' as const, ambiguous: false };
const names = compileTopicNames([
  { id: 'valley', names: [name], terms: [], exclusions: [], subtopics: topic.record.subtopics },
]);
const lookup = {
  index: async () => ({ topicNames: [...names.keys()] }),
  topicNames: async (file: string) => names.get(file) ?? { topics: [], meanings: [], rules: [], groups: [] },
  topic: async () => topic,
};
const paragraph = `Happy Valley had a vote on Sunday, and the people of Happy Valley stood in line for hours. ${'It rained. '.repeat(3)}`;
const facts = pageOf('A vote in Happy Valley', [paragraph, 'They hold 20% of the Valley. Nobody knows why.']);
const report = async (published: string | null) => reportTopics(facts, published, lookup);

describe('a topic is cut at the page’s date', () => {
  test.each([
    ['2020-03-06', ['2019', '2020-03', '2020-03-06', '2020'], ['2020-03-07', '2020-03-31']],
    ['2020-03', ['2019', '2020-03', '2020-03-06', '2020-03-07', '2020-03-31', '2020'], []],
    ['2020-11-01', ['2019', '2020-03', '2020-03-06', '2020-03-07', '2020-03-31', '2020'], []],
    ['2019-12-31', ['2019'], ['2020-03', '2020-03-06', '2020-03-07', '2020-03-31', '2020']],
    ['2020', ['2019', '2020-03', '2020-03-06', '2020-03-07', '2020-03-31', '2020'], []],
    [null, ['2019', '2020-03', '2020-03-06', '2020-03-07', '2020-03-31', '2020'], []],
  ])('%s: events', async (published, before, since) => {
    const [whole] = await report(published);
    expect(whole?.before.map(({ date }) => date)).toEqual(before);
    expect(whole?.since.map(({ date }) => date)).toEqual(since);
  });

  test('what was said after the page’s day is since, also on its own occasion; parties stand first, by name', async () => {
    const [whole] = await report('2020-03-06');
    expect(whole?.perspectives.map(({ party, date, when }) => `${when} ${party} ${date}`)).toEqual([
      'at-the-time Zed 2020-03-06',
      'at-the-time Neighbour 2018',
      'at-the-time A court 2019-01',
      'since Åland 2020-05-01',
      'since Åland 2020-06-30',
      'since Zed 2020-05-01',
      'since Zed 2023-07',
    ]);
  });

  test('a position that was changed later says when', async () => {
    const [whole] = await report('2020-03-06');
    expect(
      whole?.perspectives.flatMap(({ date, changedOn }) => (changedOn === undefined ? [] : [[date, changedOn]])),
    ).toEqual([['2020-03-06', '2023-07']]);
  });

  test('without a date everything is at the time', async () => {
    const [whole] = await report(null);
    expect(whole?.perspectives.every(({ when }) => when === 'at-the-time')).toBe(true);
  });

  test('a party that is not heard is listed with nothing', async () => {
    const [whole] = await report('2020-03-06');
    expect(whole?.parties).toEqual([
      { id: 'aland', name: 'Åland', atTheTime: 0, since: 2 },
      { id: 'silent', name: 'Silent', note: 'Nothing dated was found.', atTheTime: 0, since: 0 },
      { id: 'zed', name: 'Zed', atTheTime: 1, since: 2 },
    ]);
  });
});

describe('a part of a topic', () => {
  test('stands behind its topic, with the events of its window and the perspectives of its occasion', async () => {
    const [, part] = await report('2020-03-06');
    expect(part).toMatchObject({ id: 'valley-vote', parent: 'valley', label: 'The vote', about: true });
    expect([part?.before, part?.since].map((all) => all?.map(({ date }) => date))).toEqual([
      ['2020-03', '2020-03-06'],
      ['2020-03-07', '2020-03-31'],
    ]);
    expect(part?.perspectives.map(({ speaker }) => speaker)).toEqual(['aland', 'zed']);
  });

  test.each(['2019-12-31', '2020-07-01', '2020', null])('is not there for a page of %s', async (published) => {
    expect((await report(published)).map(({ id }) => id)).toEqual(['valley']);
  });
});

describe('what documents say', () => {
  test('a statement is found by its pattern and quoted in the page’s words', async () => {
    const [whole] = await report('2020-03-06');
    expect(whole?.statements).toEqual([
      {
        id: 'share',
        label: 'Share',
        quote: 'They hold 20% of the Valley.',
        documents: [
          {
            text: 'A tenth.',
            sources: [{ title: 'Paper', by: 'Body', url: 'https://example.org/own', read: '2026-01-01' }],
          },
        ],
      },
    ]);
  });

  test('a long sentence is quoted around the words, in at most 200 characters', async () => {
    const long = `${'and so on '.repeat(60)}they hold 20% of the Valley ${'and more '.repeat(60)}`;
    const [whole] = await reportTopics(pageOf('Happy Valley', [paragraph, long]), '2020', lookup);
    const quote = whole?.statements[0]?.quote ?? '';
    expect(quote.length).toBeLessThanOrEqual(200);
    expect(quote).toContain('20%');
  });
});

test('a page that only mentions the topic is not about it, and none of its statements are looked for', async () => {
  const text = 'A long report on something else altogether, with many words that say nothing. '.repeat(8);
  const [whole] = await reportTopics(
    pageOf('Something else', [text, text, `${text} They spoke of Happy Valley. 20% of the Valley.`]),
    '2020',
    lookup,
  );
  expect(whole).toMatchObject({ about: false, mentions: 1, statements: [] });
});

test('names in menus, comments and links to other pages do not count', async () => {
  const page = pageOf('Something else', ['Happy Valley', 'Happy Valley']);
  const places = ['title', 'navigation', 'related'] as const;
  const blocks = places.map((place, index) => ({ text: page.blocks[index]?.text ?? '', place, tag: 'p', hint: '' }));
  expect(await reportTopics({ ...page, blocks }, '2020', lookup)).toEqual([]);
});
