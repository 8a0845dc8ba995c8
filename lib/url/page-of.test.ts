import { expect, test } from 'vitest';
import { pageOf } from './page-of';

test.each([
  ['https://a.org/x#part', 'https://a.org/x'],
  ['https://a.org/x?y=1', 'https://a.org/x?y=1'],
  ['https://a.org/#/story/7', 'https://a.org/#/story/7'],
  ['https://a.org/#!/story/7', 'https://a.org/#!/story/7'],
  ['https://a.org/x#!story-7', 'https://a.org/x#!story-7'],
  ['https://a.org/#/story/7:~:text=a%20b', 'https://a.org/#/story/7'],
  ['https://a.org/x#a#/b', 'https://a.org/x'],
  ['https://a.org/#/', 'https://a.org/'],
  ['https://a.org/#!', 'https://a.org/'],
  ['https://a.org/#:~:text=a/b', 'https://a.org/'],
  ['', ''],
])('%s is the page %s', (address, page) => expect(pageOf(address)).toBe(page));
