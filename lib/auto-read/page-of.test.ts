import { expect, test } from 'vitest';
import { pageOf } from './page-of';

test.each([
  ['https://a.org/x#part', 'https://a.org/x'],
  ['https://a.org/x?y=1', 'https://a.org/x?y=1'],
  ['https://a.org/#/story/7', 'https://a.org/#/story/7'],
  ['https://a.org/#!/story/7', 'https://a.org/#!/story/7'],
  ['', ''],
])('%s is the page %s', (address, page) => expect(pageOf(address)).toBe(page));
