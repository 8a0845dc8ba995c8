import { expect, test } from 'vitest';
import { isSameOrigin } from './is-same-origin';

test.each([
  ['http://a.example/1', 'http://a.example/2#x', true],
  ['http://a.example/', 'https://a.example/', false],
  ['http://a.example/', 'http://a.example:8080/', false],
  ['http://a.example/', 'http://b.a.example/', false],
  ['file:///a.html', 'file:///a.html', false],
  ['about:blank', 'about:blank', false],
  ['', '', false],
])('%s and %s: %j', (one, other, expected) => expect(isSameOrigin(one, other)).toBe(expected));
