import { describe, expect, test } from 'vitest';
import { pageKey } from './page-key';

describe('parameters that say how a reader came', () => {
  test.each([
    ['https://youtu.be/abc?si=1', 'https://youtu.be/abc'],
    ['https://www.youtube.com/watch?v=abc&si=1', 'https://www.youtube.com/watch?v=abc'],
    ['https://x.com/a/status/1?s=20&t=z', 'https://x.com/a/status/1'],
    ['https://www.nytimes.com/a.html?smid=tw-share', 'https://www.nytimes.com/a.html'],
    ['https://www.bbc.com/news/1?at_link_id=z&at_medium=social', 'https://www.bbc.com/news/1'],
    ['https://www.theguardian.com/a?CMP=share_btn_url', 'https://www.theguardian.com/a'],
    ['https://somebody.substack.com/p/a?r=1a2b', 'https://somebody.substack.com/p/a'],
    ['https://a.org/1?utm_anything=z&fbclid=z', 'https://a.org/1'],
  ])('%s is %s', (address, plain) => expect(pageKey(address)).toBe(pageKey(plain)));

  test.each([
    // A list's pattern for office.com once met any host that ends so.
    ['https://postoffice.com/news?from=2', 'https://postoffice.com/news?from=3'],
    ['https://notx.com/a?s=1', 'https://notx.com/a?s=2'],
    ['https://nottheguardian.com/a?CMP=1', 'https://nottheguardian.com/a?CMP=2'],
    ['https://nytimes.com.evil.example/?smid=1', 'https://nytimes.com.evil.example/?smid=2'],
    ['https://a.org/?r=1', 'https://a.org/?r=2'],
    ['https://a.org/?t=1', 'https://a.org/?t=2'],
    ['https://www.youtube.com/watch?v=a&list=1', 'https://www.youtube.com/watch?v=a&list=2'],
    ['https://a.org/?at_link_id=1', 'https://a.org/?at_link_id=2'],
    ['https://a.org/?pk_number=1', 'https://a.org/?pk_number=2'],
  ])('%s is not %s', (one, other) => expect(pageKey(one)).not.toBe(pageKey(other)));
});
