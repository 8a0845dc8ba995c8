import { expect, test } from 'vitest';
import { keysOf } from '@/lib/saved-pages/model/create-flag';
import { cleanSource } from '@/lib/saved-pages/model/clean-source';
import { withoutParameters } from './without-parameters';

test.each([
  ['https://a.org/x?ref=1&id=2', ['ref'], 'https://a.org/x?id=2'],
  ['https://a.org/x?ref=1', ['ref'], 'https://a.org/x'],
  ['https://a.org/x?Ref=1&q=%20a', ['ref'], 'https://a.org/x?Ref=1&q=%20a'],
  ['https://a.org/x', ['ref'], 'https://a.org/x'],
  ['none', ['ref'], 'none'],
])('%s without %j is %s', (address, names, clean) => expect(withoutParameters(address, names)).toBe(clean));

test('pages that differ only in the reader’s own tracking parameters are one', () => {
  const page = (url: string) => keysOf(cleanSource({ url, canonical: null }, ['from_app']));
  expect(page('https://a.org/x?id=2&from_app=home')).toEqual(page('https://a.org/x?id=2&from_app=mail'));
  expect(page('https://a.org/x?id=2')).not.toEqual(page('https://a.org/x?id=3'));
});
