import { expect, test } from 'vitest';
import { allNames, groupByWord, namesUnder } from './names-by-word';

const all = [
  { name: 'The Valley Messenger', id: 'the-valley-messenger', domain: 'valleymessenger.example' },
  { name: 'Valley News', id: 'valleynews.example', domain: 'valleynews.example' },
  { name: 'Карабах', id: 'карабах.example', domain: 'xn--80aa.example' },
];

test('names stand under their first word, without an article', () => {
  const names = groupByWord(all);
  expect(namesUnder('valley', names)).toEqual(all.slice(0, 2));
  expect(namesUnder('the', names)).toEqual([]);
  expect(namesUnder('constructor', names)).toEqual([]);
});

test('no name is lost', () => expect(allNames(groupByWord(all))).toEqual(all));
