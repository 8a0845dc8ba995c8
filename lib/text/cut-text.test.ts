import { expect, test } from 'vitest';
import { cutText } from './cut-text';

test.each([
  ['abc', 5, 'abc'],
  ['abc', 2, 'ab'],
  ['abc', 0, ''],
  ['ab😀', 4, 'ab😀'],
  ['ab😀', 3, 'ab'],
  ['😀', 1, ''],
  ['a\ud83d', 2, 'a\ufffd'],
  ['a\ude00b', 3, 'a\ufffdb'],
  ['\ud83d\ud83d\ude00', 3, '\ufffd😀'],
])('%j cut to %d units is %j', (text, most, expected) => {
  expect(cutText(text, most)).toBe(expected);
});
