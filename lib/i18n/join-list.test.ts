import { expect, test } from 'vitest';
import { joinList } from './join-list';

test.each([
  ['en', 'a, b, c'],
  ['hy', 'a, b, c'],
  ['ar', 'a، b، c'],
  ['ur', 'a، b، c'],
])('a list in %s has the comma of its script', (language, text) =>
  expect(joinList(['a', 'b', 'c'], language)).toBe(text),
);

test('what is absent has no comma', () => expect(joinList([undefined, 'a', '', null], 'ar')).toBe('a'));
