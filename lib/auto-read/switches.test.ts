import { describe, expect, test } from 'vitest';
import { spotsSite, withEverySite, withSite } from './switches';

const off = { mode: 'click' as const, sites: [], never: [] };
const some = { mode: 'sites' as const, sites: ['bbc.co.uk'], never: [] };
const all = { mode: 'all' as const, sites: [], never: ['bank.com'] };

describe('the switch for one site', () => {
  test.each([
    [off, 'dawn.com', true, { mode: 'sites', sites: ['dawn.com'], never: [] }],
    [some, 'dawn.com', true, { mode: 'sites', sites: ['bbc.co.uk', 'dawn.com'], never: [] }],
    [some, 'bbc.co.uk', false, off],
    [some, 'news.bbc.co.uk', false, off],
    [all, 'dawn.com', false, { mode: 'all', sites: [], never: ['bank.com', 'dawn.com'] }],
    [all, 'bank.com', true, { mode: 'all', sites: [], never: [] }],
    // Sites of a time when the reader had switched all of them off are not asked for again.
    [{ ...some, mode: 'click' as const }, 'dawn.com', true, { mode: 'sites', sites: ['dawn.com'], never: [] }],
  ])('%j with %s %j', (spotting, site, on, after) => {
    expect(withSite(spotting, site, on)).toEqual(after);
    expect(spotsSite(withSite(spotting, site, on), site)).toBe(on);
  });
});

describe('the switch for every site', () => {
  test('off, the reader’s own sites stay', () => {
    expect(withEverySite({ ...all, sites: ['bbc.co.uk'] }, false).mode).toBe('sites');
    expect(withEverySite(all, false).mode).toBe('click');
  });
  test('on, it is every site', () => expect(withEverySite(some, true).mode).toBe('all'));
});
