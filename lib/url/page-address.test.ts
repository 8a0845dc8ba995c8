import { describe, expect, test, vi } from 'vitest';
import { PageAddress } from './page-address';

const page = () => new PageAddress('https://news.example/world/a?b=1', 1_000);

describe('links to other hosts', () => {
  test.each([
    ['https://other.example/a', 'https://other.example/a'],
    ['//other.example/a', 'https://other.example/a'],
    [' http://other.example ', 'http://other.example/'],
    ['/\\other.example/a', 'https://other.example/a'],
    ['https://news.example.evil.example/', 'https://news.example.evil.example/'],
    ['https://news.example@other.example/', 'https://news.example@other.example/'],
    ['http://news.example:81/', 'http://news.example:81/'],
  ])('%s', (href, address) => {
    expect(page().resolveForeign(href)).toBe(address);
  });

  test.each([
    '/',
    '/a',
    '#a',
    '?a',
    '',
    'a/b',
    '../a',
    'https://news.example/a',
    'http://NEWS.example/a',
    '%20',
    'mailto:a@other.example',
    'javascript:void 0',
    'http://',
    'x'.repeat(2_000),
  ])('not “%s”', (href) => {
    expect(page().resolveForeign(href)).toBeUndefined();
  });

  test('a base on another host makes relative ones foreign; the first base counts', () => {
    const address = page();
    address.setBase('https://cdn.example/x/');
    address.setBase('https://third.example/');
    expect(address.resolveForeign('/a')).toBe('https://cdn.example/a');
    expect(address.resolveForeign('https://news.example/a')).toBeUndefined();
  });
});

test('a host that only Chromium lets pass is none', () => {
  const parsed = { host: 'two%20words', href: 'http://two%20words/' } as URL;
  const parse = vi.spyOn(URL, 'parse').mockReturnValue(parsed);
  expect(page().resolve('http://two words/')).toBe('');
  parse.mockRestore();
});
