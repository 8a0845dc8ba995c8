import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Perspective, Speaker, TopicEvent, TopicRecord } from '@/lib/schema/topic-record';
import { checkTopicComplete } from './topic-check-complete';

const sources = ['s'];
const years = [2015, 2020, 2021, 2022, 2023, 2024, 2025, 2025, 2026, 2026];
const events = years.map((year) => event(String(year)));
function event(date: string) {
  return v.parse(TopicEvent, { date, text: 'It went on.', short: 'It', weight: 2, sources });
}
function position(speaker: string, date: string, from: Perspective['from'] = 'own'): Perspective {
  return v.parse(Perspective, { id: `${speaker}-${date}`, speaker, date, text: 'Spoke.', from, sources });
}
const threeOf = (speaker: string, from?: Perspective['from']) =>
  ['2018', '2021', '2025'].map((date) => position(speaker, date, from));
const party = (id: string, more: object = {}) => v.parse(Speaker, { id, name: id, kind: 'party', ...more });
const voices = ['v1', 'v2', 'v3', 'v4'].map((id) => v.parse(Speaker, { id, name: id, kind: 'other' }));

interface Given {
  readonly record?: object;
  readonly events?: readonly TopicEvent[];
  readonly perspectives?: readonly Perspective[];
}

function notesOf({ record = {}, ...given }: Given): string[] {
  const notes: string[] = [];
  checkTopicComplete(
    {
      folder: 'valley',
      findLoadedWord: () => undefined,
      record: v.parse(TopicRecord, {
        id: 'valley',
        label: { en: 'Valley' },
        summary: { text: 'Two states claim the valley.', sources },
        kind: 'dispute',
        reviewed: '2026-12-01',
        factsUntil: '2026',
        speakers: [party('zed'), ...voices],
        ...record,
      }),
      names: [],
      terms: [],
      events,
      perspectives: threeOf('zed'),
      statements: [],
      sources: {},
      ...given,
    },
    (file, field, reason) => notes.push(`${file} ${field}: ${reason}`),
  );
  return notes;
}

test('a complete topic passes', () => expect(notesOf({})).toEqual([]));

test.each<[string, Given, string]>([
  ['no summary', { record: { summary: undefined } }, 'topic summary: missing'],
  ['few events', { events: events.slice(1) }, 'events : 9 events, at least 10 are needed'],
  [
    'few recent events',
    { events: Array.from({ length: 10 }, (_, digit) => event(`201${digit}`)) },
    'events : 0 events since 2023-12-01, at least 4 are needed',
  ],
  [
    'a silence',
    { events: [event('2008'), ...events] },
    'events 1.date: nothing between 2008 and 2015, and no note that nothing was found',
  ],
  [
    'a party with two positions',
    { perspectives: threeOf('zed').slice(1) },
    'topic speakers.0: zed: 2 positions of 2 years, at least 3 are needed',
  ],
  [
    'a party without a recent position',
    { perspectives: ['2018', '2019', '2020'].map((date) => position('zed', date)) },
    'topic speakers.0: zed: no position since 2023-12-01',
  ],
  [
    'a party without a document of its own',
    { perspectives: threeOf('zed', 'press') },
    'topic speakers.0: zed: no position from its own document',
  ],
  [
    'a party known through its opponent alone',
    { perspectives: threeOf('zed', 'opponent') },
    'topic speakers.0: zed: known only through an opponent',
  ],
  [
    'a position of which nobody says whose document it is',
    { perspectives: [...threeOf('zed'), { ...position('zed', '2026'), from: undefined }] },
    'perspectives 3.from: whose document it is known through is missing',
  ],
  [
    'a General Debate that is passed over',
    { record: { speakers: [party('zed', { debateYears: [2011, 2019] }), ...voices] } },
    'topic speakers.0: zed: no position of 2010 to 2012, though it spoke in the UN General Debate',
  ],
  [
    'few voices',
    { record: { speakers: [party('zed'), ...voices.slice(1)] } },
    'topic speakers: 3 voices beside the parties, at least 4 are needed',
  ],
  [
    'sides of which one is heard more',
    {
      record: {
        sides: ['yes', 'no'].map((id) => ({ id, label: id })),
        speakers: [party('zed', { side: 'yes' }), party('wye', { side: 'no' }), ...voices],
      },
      perspectives: [...threeOf('zed'), ...threeOf('wye'), position('wye', '2026')],
    },
    'topic sides: positions differ: yes 3, no 4',
  ],
])('%s is refused', (_, given, note) => expect(notesOf(given)).toContain(note));

test('an exception excuses its rule', () => {
  const exceptions = [
    { rule: 'event-gap', from: '2008', to: '2015', reason: 'Nothing was found.', searches: ['valley 2010'] },
  ];
  expect(notesOf({ events: [event('2008'), ...events], record: { exceptions } })).toEqual([]);
});
