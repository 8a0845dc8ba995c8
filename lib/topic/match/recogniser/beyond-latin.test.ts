import { expect, test } from 'vitest';
import { compileRecogniser } from './compile-recogniser';
import { isBeyondLatin, joinNames, splitNames } from './beyond-latin';

const name = (text: string, language: string) =>
  ({ text, language, usage: 'common', match: 'word', ambiguous: false }) as never;
const data = compileRecogniser([
  {
    id: 'valley',
    names: [name('Fern Valley', 'en'), name('Долина', 'ru')],
    company: ['dam'],
    exclusions: [],
    subtopics: [],
  },
  { id: 'strait', names: [name('海峡', 'zh'), name('Šaur', 'cs')], company: [], exclusions: [], subtopics: [] },
]);

test('what is taken apart is the same when it is put together', () => {
  const { latin, beyond } = splitNames(data);
  expect(latin.keys).toContain('fern valley');
  expect(isBeyondLatin(latin.keys)).toBe(false);
  for (const key of beyond.keys.split('\n')) expect(isBeyondLatin(key)).toBe(true);
  expect(joinNames(latin, beyond)).toEqual(data);
});

test('without any names beyond, nothing is left over', () => {
  const { latin, beyond } = splitNames({ ...data, keys: 'a\nb', entries: '01' });
  expect([latin.keys, beyond]).toEqual(['a\nb', { keys: '', entries: '' }]);
  expect(joinNames(latin, beyond).keys).toBe('a\nb');
});

test.each([
  ['“Quoted” – l’été… № 5 €', false],
  ['Việt Nam, Kłodzko, İstanbul ★ 🙂', false],
  ['Arzach (Արցախ)', true],
  ['長い海峡', true],
  ['إقليم', true],
])('%s', (text, is) => {
  expect(isBeyondLatin(text)).toBe(is);
});
