import { expect, test } from 'vitest';
import { engineOf } from '@/lib/url/search-addresses';
import { outletAddress } from './outlet-address';

const engine = engineOf('duckduckgo');

test.each([
  [
    'its own search',
    { host: 'a.example', search: 'https://www.a.example/s?q={words}' },
    'Kaşmir & Ağrı',
    'https://www.a.example/s?q=Ka%C5%9Fmir+%26+A%C4%9Fr%C4%B1',
  ],
  [
    'the reader’s engine on its host alone',
    { host: 'b.example' },
    'Kashmir',
    'https://duckduckgo.com/?q=site%3Ab.example+Kashmir',
  ],
  ['its front page where there is nothing to look for', { host: 'b.example' }, '', 'https://b.example/'],
])('a click opens %s', (_, outlet, words, address) => {
  expect(outletAddress(outlet, words, engine)).toBe(address);
});
