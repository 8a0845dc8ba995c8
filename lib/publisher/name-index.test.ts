import { describe, expect, test } from 'vitest';
import { allNames, findNames, findWholeName, packNames } from './name-index';

const names = packNames([
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

test('packed names are the same when they are unpacked', () => {
  const all = [
    ['20 Minuten', '20min.ch', '20min.ch'],
    ['Valley Tribune', 'valleytribune.com', 'valleytribune.com'],
    ['Com', 'com', 'own.com'],
    ['The Valley Messenger', 'the-valley-messenger', 'valleymessenger.example'],
    ['Valley Messenger', 'valleymessenger.example', 'valleymessenger.example'],
    ['VALLEY NEWS', 'valley-news', 'valleynews.example'],
    ['valley.example', 'valley.example', 'valley.example'],
    ['the Valley', 'v', 'thevalley.example'],
    ['Échos', 'les-echos', 'echos.example'],
    ['= ~ Signs', '~signs.example', 'signs.example'],
    ['Карабах', 'карабах.example', 'xn--80aa.example'],
    ['ǅora', 'dzora', 'dzora.example'],
  ].map(([name = '', id = '', domain = '']) => ({ name, id, domain }));
  const byName = (names: typeof all) => names.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  expect(byName(allNames(packNames(all)))).toEqual(byName(all));
});
