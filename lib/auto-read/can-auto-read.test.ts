import { describe, expect, test } from 'vitest';
import { canAutoRead, watchPatterns } from './can-auto-read';

const all = { mode: 'all', sites: [], never: ['bank.com'] } as const;
const spotting = { mode: 'all' as const, sites: [], never: [...all.never] };

describe('local and private addresses are left alone', () => {
  test.each([
    'http://localhost/',
    'http://127.0.0.1/',
    'http://192.168.1.1/admin',
    'http://10.0.0.5/',
    'http://[::1]/',
    'http://[fe80::1]/',
    'http://8.8.8.8/',
    'http://router/',
    'http://nas.local/',
    'https://wiki.corp/',
    'https://intranet.internal/',
    'http://printer.lan/',
    'https://nas.home.arpa/',
    'https://nas.tail1234.ts.net/',
    'https://192-168-1-10.0123456789abcdef.plex.direct:32400/web',
    'http://10-0-0-5.sslip.io/',
    'http://192.168.0.1.xip.example.com/',
    'http://expyuzz4wqqyqhjn.onion/',
    'http://fritz.box./',
    'file:///home/a.html',
    'about:blank',
    'chrome://settings/',
    '',
  ])('%s', (address) => expect(canAutoRead(address, spotting)).toBe(false));
});

describe('the reader’s sites decide', () => {
  test('every public site with «all», but those never read', () => {
    expect(canAutoRead('https://news.example.com/a', spotting)).toBe(true);
    expect(canAutoRead('https://www.bank.com/', spotting)).toBe(false);
    expect(canAutoRead('https://notbank.com/', spotting)).toBe(true);
  });

  test('only the chosen ones with «sites»', () => {
    const some = { mode: 'sites' as const, sites: ['bbc.co.uk'], never: [] };
    expect(canAutoRead('https://www.bbc.co.uk/news', some)).toBe(true);
    expect(canAutoRead('https://guardian.co.uk/', some)).toBe(false);
  });

  test('none with «click»', () =>
    expect(canAutoRead('https://news.example.com/', { ...spotting, mode: 'click' })).toBe(false));

  test('the patterns follow', () => {
    expect(watchPatterns({ mode: 'sites', sites: ['bbc.co.uk'], never: ['bank.com'] })).toEqual({
      matches: ['http://*.bbc.co.uk/*', 'https://*.bbc.co.uk/*'],
      excludeMatches: ['http://*.bank.com/*', 'https://*.bank.com/*'],
    });
    expect(watchPatterns({ mode: 'click', sites: ['a.org'], never: [] }).matches).toEqual([]);
  });
});
