import { expect, test } from 'vitest';
import { type Passage, rankPassages } from './rank-passages';

const passage = (text: string, speaker = 'Aland', date = '2020-09'): Passage => ({
  text,
  speaker,
  date,
  source: { title: 'Statement', by: speaker, url: 'https://example.org/', date },
});

test('what states a position comes before what only speaks of the matter', () => {
  const [first] = rankPassages([
    passage('The valley has been in the news for many years, and my country has followed it from afar.'),
    passage('We reject any change of the valley’s status and call for talks.'),
  ]);
  expect(first?.text).toMatch(/^We reject/u);
});

test('one speaker fills no list', () => {
  const many = Array.from({ length: 9 }, (_, index) => passage(`We reject proposal ${index} on the valley.`));
  const ranked = rankPassages([...many, passage('We hope for peace in the valley.', 'Borland')]);
  expect(ranked.filter(({ speaker }) => speaker === 'Aland')).toHaveLength(3);
  expect(ranked.some(({ speaker }) => speaker === 'Borland')).toBe(true);
});
