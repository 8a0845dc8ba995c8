import { expect, test } from 'vitest';
import { encyclopediaSearch, engineOf, searchEngines, webSearch } from './search-addresses';

test.each([
  ['"Bees & wasps" #1', '"Bees & wasps" #1'],
  ['Пчёлы 😀', 'Пчёлы 😀'],
  ['a+b $& {words}', 'a+b $& {words}'],
  ['half \ud83d a character', 'half \ufffd a character'],
])('a search for %j asks for just that', (text, asked) => {
  for (const engine of searchEngines) {
    const url = new URL(webSearch(text, engine));
    expect([...url.searchParams.values()], engine.id).toContain(asked);
  }
  expect(new URL(encyclopediaSearch(text)).searchParams.get('search')).toBe(asked);
});

test('a search on one site says so to the engine, and stays on the engine’s host', () => {
  const url = new URL(webSearch('Kashmir', engineOf('bing'), 'dawn.com'));
  expect([url.host, url.searchParams.get('q')]).toEqual(['www.bing.com', 'site:dawn.com Kashmir']);
});

test('an engine that is gone is the default one', () => {
  expect(engineOf('altavista').id).toBe('duckduckgo');
});
