import type { Sources } from '@/compiler/compile-dataset';

const claim = {
  by: 'The Harbour Institute',
  url: 'https://harbour.example/about',
  pageDate: '2024-05',
  read: '2026-11-01',
};
const publisher = {
  id: 'harbour-institute',
  names: { en: 'The Harbour Institute' },
  aliases: ['THI'],
  domains: [{ host: 'harbour.example' }],
  facts: [
    { field: 'kind', value: 'think-tank', claims: [claim] },
    { field: 'seat', value: { city: 'Portville' }, claims: [claim] },
    { field: 'founded', value: '1990', claims: [claim], status: 'disputed' },
    { field: 'founded', value: '1991-04', claims: [claim], status: 'disputed' },
    { field: 'ended', value: { date: '2024-05-02', what: 'Closed its office in Southport' }, claims: [claim] },
  ],
  stakes: [
    {
      topic: 'long-bay',
      party: 'northland',
      how: 'partner',
      text: 'Held a conference with the Northland ministry.',
      date: '2021-06-21',
      claims: [claim],
    },
  ],
};
const topic = {
  id: 'long-bay',
  label: { en: 'Long Bay dispute' },
  kind: 'territorial dispute',
  reviewed: '2026-11-01',
  factsUntil: '2025-08',
  identifiers: {},
  speakers: [
    { id: 'southland', name: 'Southland', kind: 'party' },
    { id: 'northland', name: 'Northland', kind: 'party' },
    { id: 'world-court', name: 'World Court', kind: 'court' },
  ],
  subtopics: [
    {
      id: 'long-bay-vote',
      label: 'Vote of 2020',
      words: ['vote'],
      from: '2020-02-01',
      to: '2020-06-30',
      occasion: 'vote-2020',
    },
  ],
};
const source = {
  title: 'Statement on the vote',
  by: 'Northland foreign ministry',
  url: 'https://northland.example/statement',
  date: '2020-03-20',
  read: '2026-11-01',
};
const perspective = (id: string, speaker: string, date: string, text: string, more: object = {}) => ({
  id,
  speaker,
  date,
  text,
  sources: ['s1'],
  ...more,
});

/** A dataset of our own making: one publisher, one topic with two parties. */
export const smallSources = (): Sources =>
  new Map(
    Object.entries({
      'loaded-words.json': { words: ['regime'], attribution: ['said'] },
      'publishers/int/harbour-institute.json': publisher,
      'topics/long-bay/topic.json': topic,
      'topics/long-bay/names.json': [
        { text: 'Long Bay', language: 'en' },
        { text: 'Longue Baie', language: 'fr' },
      ],
      'topics/long-bay/terms.json': ['vote', 'talks', 'table'].map((text) => ({ text, language: 'en', kind: 'word' })),
      'topics/long-bay/events.json': [
        {
          date: '1994-05-12',
          text: 'A ceasefire came into force.',
          short: 'Ceasefire 1994',
          weight: 3,
          sources: ['s1'],
        },
        {
          date: '2020-09-27',
          text: 'Fighting began.',
          short: 'Fighting 2020',
          weight: 3,
          sources: ['s1'],
          terms: [
            { speaker: 'northland', term: 'defence', sources: ['s1'] },
            { speaker: 'southland', term: 'attack', sources: ['s1'] },
          ],
        },
        {
          date: '2025-08-08',
          text: 'An agreement was initialled.',
          short: 'Agreement 2025',
          weight: 3,
          sources: ['s1'],
        },
      ],
      'topics/long-bay/perspectives.json': [
        perspective('n1', 'northland', '2019-01-10', 'The ministry said that talks should go on.'),
        perspective('w1', 'world-court', '2015-06-16', 'The court found that both sides had duties.'),
        perspective('s1', 'southland', '2020-03-31', 'The ministry said that it welcomed the vote.', {
          occasion: 'vote-2020',
        }),
        perspective('n2', 'northland', '2020-04-02', 'The ministry said that it did not accept the vote.', {
          occasion: 'vote-2020',
        }),
        perspective('s2', 'southland', '2023-05-17', 'The prime minister said that the vote no longer mattered.', {
          changes: ['s1'],
        }),
      ].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
      'topics/long-bay/statements.json': [],
      'topics/long-bay/sources.json': { s1: source },
    }).map(([file, value]) => [file, JSON.stringify(value)]),
  );
