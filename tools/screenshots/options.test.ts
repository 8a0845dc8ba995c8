import { expect, test } from 'vitest';
import { readOptions } from './options';

const names = (argv: readonly string[]) =>
  readOptions(argv).shots.map(({ page, language, theme }) => `${page} ${language} ${theme}`);

test('without arguments every page is taken in English, light and dark, and one from right to left', () => {
  const shots = names([]);
  expect(shots).toHaveLength(11);
  expect(shots.slice(0, 2)).toEqual(['nagorno-karabakh en light', 'nagorno-karabakh en dark']);
  expect(shots.at(-1)).toBe('western-sahara ar light');
});

test('pages, languages and themes can be chosen', () => {
  expect(names(['--pages', 'cop,kosovo', '--languages', 'de,ur', '--themes', 'dark'])).toEqual([
    'cop de dark',
    'kosovo de dark',
    'cop ur dark',
    'kosovo ur dark',
  ]);
  expect(readOptions(['--folder', 'elsewhere']).folder).toBe('elsewhere');
});

test('all languages, with all of our own pages', () => {
  const { languages, hasOwnPages } = readOptions(['--languages', 'all', '--own']);
  expect(languages).toHaveLength(10);
  expect(hasOwnPages).toBe(true);
  expect(readOptions([]).hasOwnPages).toBe(false);
});

test.each([
  [['--pages', 'bees'], 'the page bees is not known'],
  [['--languages', 'xx'], 'the language xx is not known'],
  [['--themes', 'blue'], 'the theme blue is not known'],
])('%j is refused', (argv, message) => {
  expect(() => readOptions(argv)).toThrow(message);
});
