import { describe, expect, test } from 'vitest';
import { cleanAddress } from './clean-address';
import { pageKey } from './page-key';
import { trustedCanonical } from './trusted-canonical';

describe('one page, one key', () => {
  const page = pageKey('https://oc-media.org/features/runoff');
  test.each([
    ['tracking parameters', 'https://oc-media.org/features/runoff?utm_source=x&utm_medium=y&fbclid=Z'],
    ['a click identifier the list lacks', 'https://oc-media.org/features/runoff?msclkid=1'],
    ['a fragment', 'https://oc-media.org/features/runoff#comments'],
    ['a text fragment', 'https://oc-media.org/features/runoff#:~:text=second%20round'],
    ['plain http', 'http://oc-media.org/features/runoff'],
    ['www', 'https://www.oc-media.org/features/runoff'],
    ['a trailing slash', 'https://oc-media.org/features/runoff/'],
    ['an empty query', 'https://oc-media.org/features/runoff?'],
    ['upper case in the host', 'https://OC-Media.org/features/runoff'],
    ['a trailing dot', 'https://oc-media.org./features/runoff'],
    ['the default port', 'https://oc-media.org:443/features/runoff'],
    ['a user name', 'https://me:secret@oc-media.org/features/runoff'],
    ['the Wayback Machine', 'https://web.archive.org/web/20200402120000/https://oc-media.org/features/runoff'],
    ['the Wayback Machine, one slash', 'https://web.archive.org/web/20200402if_/http:/oc-media.org/features/runoff'],
    [
      'archive.today',
      'https://archive.ph/2020.04.02-120000/x'.replace(
        '2020.04.02-120000/x',
        '20200402/https://oc-media.org/features/runoff',
      ),
    ],
    ['an AMP cache', 'https://oc--media-org.cdn.ampproject.org/c/s/oc-media.org/features/runoff'],
    [
      'an AMP cache of an AMP page',
      'https://oc--media-org.cdn.ampproject.org/v/s/oc-media.org/features/runoff/amp/?amp_js_v=0.1'.replace(
        '?amp_js_v=0.1',
        '',
      ),
    ],
    ['the AMP viewer', 'https://www.google.com/amp/s/oc-media.org/features/runoff'],
    ['its own AMP page', 'https://oc-media.org/features/runoff/amp/'],
    ['an AMP parameter', 'https://oc-media.org/features/runoff?amp=1'],
  ])('%s does not make another page', (_, address) => {
    expect(pageKey(address)).toBe(page);
  });

  test('a route in the fragment makes another page, whatever host and copy', () => {
    const first = pageKey('https://a.org/#/article/1');
    expect(pageKey('https://a.org/#/article/2')).not.toBe(first);
    expect(pageKey('https://a.org/')).not.toBe(first);
    expect(pageKey('http://www.a.org/#/article/1')).toBe(first);
    expect(pageKey('https://web.archive.org/web/2020/https://a.org/#/article/1')).toBe(first);
    expect(cleanAddress('https://a.org/?utm_source=x#!/article/1')).toBe('https://a.org/#!/article/1');
  });

  test('a page read through a library’s proxy is the page', () => {
    expect(pageKey('https://oc--media-org.ezproxy.lib.utexas.edu/features/runoff')).toBe(page);
    expect(pageKey('https://www-oc--media-org.evil.example/features/runoff')).not.toBe(page);
  });

  test('the order of parameters does not make another page', () => {
    expect(pageKey('https://a.org/p?b=2&a=1')).toBe(pageKey('https://a.org/p?a=1&b=2'));
  });

  test.each([
    ['another path', 'https://oc-media.org/features/runoff-2'],
    ['another parameter', 'https://oc-media.org/features/runoff?page=2'],
    ['another port', 'https://oc-media.org:8443/features/runoff'],
    ['another host of the domain', 'https://ru.oc-media.org/features/runoff'],
    ['a host that ends alike', 'https://notoc-media.org/features/runoff'],
    ['a path that ends in amp', 'https://oc-media.org/features/runoff-amp'],
    ['an archive’s own page', 'https://web.archive.org/web/'],
  ])('%s is another page', (_, address) => {
    expect(pageKey(address)).not.toBe(page);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///home/me/x.html',
    'about:blank',
    'not an address',
    '',
    'chrome://settings',
  ])('%s is no page', (address) => {
    expect(pageKey(address)).toBeUndefined();
    expect(cleanAddress(address)).toBeUndefined();
  });

  test('a copy of a javascript: address is not unwrapped into one', () => {
    expect(pageKey('https://web.archive.org/web/2020/javascript:alert(1)')).toMatch(
      /^web\.archive\.org\/web|^javascript/u,
    );
    expect(pageKey('https://web.archive.org/web/2020/javascript:alert(1)')?.startsWith('javascript')).toBe(false);
  });

  test('parameters that are kept keep their spelling', () => {
    expect(cleanAddress('https://a.org/p?q=a%20b+c')).toBe('https://a.org/p?q=a%20b+c');
  });
});

describe('the canonical address', () => {
  test('counts on the same registrable domain', () => {
    expect(
      trustedCanonical('https://www.bbc.co.uk/news/1?utm_source=x#a', 'https://bbc.co.uk/news/1?at_medium=x'),
    ).toBe('https://www.bbc.co.uk/news/1');
  });
  test.each([
    ['another domain', 'https://evil.org/a', 'https://a.co.uk/a'],
    ['another customer of a public suffix', 'https://b.blogspot.com/a', 'https://a.blogspot.com/a'],
    ['another owner under co.uk', 'https://b.co.uk/a', 'https://a.co.uk/a'],
    ['the front page for every article', 'https://a.org/', 'https://a.org/article'],
    ['one address for all routes', 'https://a.org/', 'https://a.org/#/article/1'],
    ['javascript', 'javascript:alert(1)', 'https://a.org/a'],
    ['a relative address', '/a', 'https://a.org/a'],
  ])('%s does not count', (_, canonical, address) => {
    expect(trustedCanonical(canonical, address)).toBeUndefined();
  });
});
