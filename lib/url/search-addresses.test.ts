import { expect, test } from 'vitest';
import { encyclopediaSearch, webSearch } from './search-addresses';

test.each([
  ['"Bees & wasps" #1', '"Bees & wasps" #1'],
  ['Пчёлы 😀', 'Пчёлы 😀'],
  ['half \ud83d a character', 'half \ufffd a character'],
])('a search for %j asks for just that', (text, asked) => {
  expect(new URL(webSearch(text)).searchParams.get('q')).toBe(asked);
  expect(new URL(encyclopediaSearch(text)).searchParams.get('search')).toBe(asked);
});
