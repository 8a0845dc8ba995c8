import { expect, test } from 'vitest';
import { allNames, packNames } from './packed-names';

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
