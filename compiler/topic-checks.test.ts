import { expect, test } from 'vitest';
import type { Topic } from '@/lib/schema/topic-record';
import { compileTopics } from './compile-topics';
import { Problems } from './problems';

type Loose = { -readonly [K in keyof Topic]: unknown };

/** A topic that passes, as the text of its files, with some of them replaced. */
function files(replaced: Partial<Loose> = {}, folder = 'valley'): [string, string][] {
  const topic: Loose = {
    record: record({ id: folder }),
    names: [{ text: `Happy ${folder}`, language: 'en' }],
    terms: [],
    events: [event()],
    perspectives: ['zed', 'court'].map((id) => perspective(id, id)),
    statements: [],
    sources: { s: { title: 'Paper', by: 'Body', url: 'https://example.org/', date: '2019-01', read: '2026-01-01' } },
    ...replaced,
  };
  const { record: own, ...parts } = topic;
  return [['topic', own] as const, ...Object.entries(parts)].map(([name, value]) => [
    `topics/${folder}/${name}.json`,
    JSON.stringify(value),
  ]);
}
const record = (replaced: Record<string, unknown> = {}) => ({
  id: 'valley',
  label: { en: 'The valley' },
  kind: 'conflict',
  reviewed: '2026-01-01',
  factsUntil: '2025',
  identifiers: {},
  speakers: [
    { id: 'zed', name: 'Zed', kind: 'party' },
    { id: 'court', name: 'Court', kind: 'court' },
  ],
  ...replaced,
});
const perspective = (id: string, speaker: string, replaced: Record<string, unknown> = {}) => ({
  id,
  speaker,
  date: '2020',
  text: 'Something was put forward.',
  sources: ['s'],
  ...replaced,
});
const event = (replaced: Record<string, unknown> = {}) => ({
  date: '2019',
  text: 'It began.',
  short: 'Beginning',
  weight: 3,
  sources: ['s'],
  ...replaced,
});
const both = [perspective('zed', 'zed'), perspective('court', 'court')];
const words = ['loaded-words.json', JSON.stringify({ words: ['regime'], attribution: ['said'] })] as const;

function problemsOf(...all: [string, string][]): string[] {
  const problems = new Problems();
  compileTopics(new Map([words, ...all]), new Map(), problems);
  return problems.list.map(({ file, field, reason }) => `${file.replace('topics/', '')} ${field}: ${reason}`);
}

test('a topic in order passes', () => {
  expect(problemsOf(...files())).toEqual([]);
});

test('a detail needs no short, and one of 45 characters passes', () => {
  const events = [event({ weight: 1, short: undefined }), event({ short: 'x'.repeat(45) })];
  expect(problemsOf(...files({ events }))).toEqual([]);
});

test.each<[string, Partial<Loose>, string]>([
  [
    'a party that is not heard',
    { perspectives: [perspective('court', 'court')] },
    'valley/topic.json speakers.0.id: the party zed has no perspective',
  ],
  [
    'one kind of speakers',
    { perspectives: [perspective('zed', 'zed')] },
    'valley/perspectives.json : only party speaks',
  ],
  [
    'events out of order',
    { events: [event({}), event({ date: '2018' })] },
    'valley/events.json 1.date: 2018 stands behind 2019',
  ],
  [
    'an event that ends before it begins',
    { events: [event({ until: '2018' })] },
    'valley/events.json 0.until: ends before 2019',
  ],
  [
    'an event after the review',
    { events: [event({ date: '2026-02' })] },
    'valley/events.json 0.date: after the day of review',
  ],
  [
    'a name’s source that is not there',
    { names: [{ text: 'Happy valley', language: 'en', usage: 'press', sources: ['t'] }] },
    'valley/names.json 0.sources: no source t',
  ],
  ['a source that is not there', { events: [event({ sources: ['t'] })] }, 'valley/events.json 0.sources: no source t'],
  [
    'a step without a short',
    { events: [event({ weight: 2, short: undefined })] },
    'valley/events.json 0.short: missing',
  ],
  ['a turn without a short', { events: [event({ short: undefined })] }, 'valley/events.json 0.short: missing'],
  ['a short of 46 characters', { events: [event({ short: 'x'.repeat(46) })] }, 'valley/events.json 0.short'],
  ['an event without a source', { events: [event({ sources: [] })] }, 'valley/events.json 0.sources: needs a source'],
  [
    'a speaker that is not there',
    { perspectives: [...both, perspective('x', 'x')] },
    'valley/perspectives.json 2.speaker: no speaker x',
  ],
  [
    'a term of nobody',
    { events: [event({ terms: [{ speaker: 'x', term: 'X' }] })] },
    'valley/events.json 0.terms.0.speaker: no speaker x',
  ],
  [
    'a term in quotation marks',
    { events: [event({ terms: [{ speaker: 'zed', term: '“X”' }] })] },
    'valley/events.json 0.terms.0.term: has quotation marks of its own',
  ],
  [
    'an id twice',
    { perspectives: [...both, perspective('zed', 'zed')] },
    'valley/perspectives.json 2.id: zed is the id of 0.id already',
  ],
  [
    'a change of what is not there',
    { perspectives: [...both, perspective('z2', 'zed', { date: '2021', changes: ['z9'] })] },
    'valley/perspectives.json 2.changes: no perspective z9',
  ],
  [
    'a change of another’s position',
    { perspectives: [...both, perspective('z2', 'zed', { date: '2021', changes: ['court'] })] },
    "valley/perspectives.json 2.changes: court is court's",
  ],
  [
    'a change of itself',
    { perspectives: [perspective('zed', 'zed', { changes: ['zed'] }), both[1]] },
    'valley/perspectives.json 0.changes: zed is not earlier',
  ],
  [
    'a text that is too long',
    { perspectives: [perspective('zed', 'zed', { text: 'x'.repeat(221) }), both[1]] },
    'valley/perspectives.json 0.text',
  ],
  [
    'a loaded word of our own',
    { events: [event({ text: 'The regime fell.' })] },
    'valley/events.json 0.text: "regime" is loaded',
  ],
  ['an empty name', { names: [{ text: '–', language: 'en' }] }, 'valley/names.json 0.text: "–" has no letter'],
  [
    'a prefix of two letters',
    { names: [{ text: 'Ma', language: 'en', match: 'prefix' }] },
    'valley/names.json 0.text: "Ma" is too short',
  ],
  [
    'a name against itself',
    {
      names: [
        { text: 'A-B', language: 'en' },
        { text: 'a b', language: 'en', ambiguous: true },
      ],
    },
    'valley/names.json 1.ambiguous: "a b" is ambiguous here, and the other way at 0',
  ],
  [
    'a name that is an exclusion too',
    { record: record({ exclusions: ['Valley beer', 'HAPPY-Valley'] }) },
    'valley/topic.json exclusions.1: "HAPPY-Valley" is a name of the topic (en)',
  ],
  ['no name', { names: [] }, 'valley/names.json : no name'],
  [
    'a part that is its own parent',
    { record: record({ subtopics: [{ id: 'valley', label: 'Part' }] }) },
    'valley/topic.json subtopics.0.id: valley is the id of id already',
  ],
  [
    'a window that ends before it begins',
    { record: record({ subtopics: [{ id: 'p', label: 'P', from: '2020-02-01', to: '2020-01-01' }] }) },
    'valley/topic.json subtopics.0.to: before 2020-02-01',
  ],
  [
    'a part’s occasion that nobody spoke on',
    { record: record({ subtopics: [{ id: 'p', label: 'P', occasion: 'o' }] }) },
    'valley/topic.json subtopics.0.occasion: no perspective',
  ],
  ['another folder’s id', { record: record({ id: 'hill' }) }, 'valley/topic.json id: hill in the folder valley'],
])('%s is named with file, field and reason', (_what, replaced, expected) => {
  expect(problemsOf(...files(replaced)).some((problem) => problem.startsWith(expected))).toBe(true);
});

test('statements of one side only are refused', () => {
  const statement = {
    id: 'a',
    label: 'A',
    usedBy: ['zed'],
    patterns: [['a']],
    documents: [{ text: 'B.', sources: ['s'] }],
  };
  expect(problemsOf(...files({ statements: [statement] }))).toEqual([
    expect.stringContaining('from all sides in like number'),
  ]);
});

test('parts that are each other’s topics are refused', () => {
  const one = files({ record: record({ subtopics: [{ id: 'hill', label: 'Hill' }] }) });
  const other = files({ record: record({ id: 'hill', subtopics: [{ id: 'valley', label: 'Valley' }] }) }, 'hill');
  expect(problemsOf(...one, ...other)).toEqual([
    'valley/topic.json subtopics.0.id: hill stands in hill already: a part has one parent',
    'hill/topic.json subtopics.0.id: valley stands in valley already: a part has one parent',
  ]);
});

test('a name that two topics claim for themselves alone is refused', () => {
  const names = [{ text: 'The River', language: 'en' }];
  expect(problemsOf(...files({ names }), ...files({ names }, 'hill'))).toEqual([
    'hill/names.json 0.text: "The River" means only valley there: mark both ambiguous',
  ]);
});
