import { describe, expect, test } from 'vitest';
import { isAmongSites, siteOf } from './site-of';

describe('the site that a reader means', () => {
  test.each([
    ['news.example.org', 'news.example.org'],
    ['https://www.bbc.co.uk/news?x=1', 'bbc.co.uk'],
    ['BÜCHER.de', 'xn--bcher-kva.de'],
    ['user:pw@example.org:8080', 'example.org'],
    ['example.org.', 'example.org'],
  ])('%s is %s', (text, site) => expect(siteOf(text)).toBe(site));

  test.each(['', '   ', 'localhost', '127.0.0.1', '[::1]', 'co.uk', 'two words', 'javascript:alert(1)', '<b>', '*'])(
    '%j is none',
    (text) => expect(siteOf(text)).toBeUndefined(),
  );
});

test('a site holds its subdomains and nobody else’s', () => {
  expect(isAmongSites('m.example.org', ['example.org'])).toBe(true);
  expect(isAmongSites('notexample.org', ['example.org'])).toBe(false);
  expect(isAmongSites('example.org.evil.test', ['example.org'])).toBe(false);
});
