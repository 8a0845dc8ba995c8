import { describe, expect, test } from 'vitest';
import { findNames, findWholeName } from './name-index';
import { groupByWord } from './names-by-word';

const names = groupByWord([
  { name: 'The Valley Messenger', id: 'valley', domain: 'valley.example' },
  { name: 'Valley Messenger Weekly', id: 'weekly', domain: 'weekly.example' },
  { name: 'Constructor', id: 'constructor', domain: 'constructor' },
]);
const found = (text: string) => findNames(text, names).map(({ id, offset, length }) => [id, offset, length]);

describe('names in a text', () => {
  test.each([
    ['The Valley Messenger wrote', [['valley', 0, 20]]],
    ['as the Valley Messenger wrote', [['valley', 3, 20]]],
    ['in Valley Messenger Weekly', [['weekly', 3, 23]]],
    ['Valley Messenger', []],
    ['the valley messenger', []],
    ['The Valley Messengers', []],
    ['toString valueOf __proto__ hasOwnProperty', []],
    ['Constructor', [['constructor', 0, 11]]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a whole name', () => {
  test.each([
    ['VALLEY MESSENGER', 'valley'],
    ['the valley-messenger', 'valley'],
    ['Valley', undefined],
    ['', undefined],
  ])('%s', (name, id) => {
    expect(findWholeName(name, names)?.id).toBe(id);
  });
});
