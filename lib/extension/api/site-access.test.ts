import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '@/lib/settings/settings';

let settings: Settings;
let granted: Set<string>;
let answer: () => Promise<boolean>;
const calls: string[] = [];
const permissions = {
  request: ({ origins }: { origins: string[] }) => {
    calls.push('request');
    return answer().then((given) => {
      if (given) for (const origin of origins) granted.add(origin);
      return given;
    });
  },
  contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((origin) => granted.has(origin))),
  getAll: () => Promise.resolve({ origins: [...granted] }),
  remove: ({ origins }: { origins: string[] }) => {
    for (const origin of origins) granted.delete(origin);
    return Promise.resolve(true);
  },
};
vi.mock('./browser', () => ({ browser: { permissions } }));
vi.mock('@/lib/extension/storage/settings-store', () => ({
  updateSettings: (change: (now: Settings) => Settings) => {
    calls.push('update');
    settings = change(settings);
    return Promise.resolve(settings);
  },
}));
const { chooseSpotting, isAllowed, sitesWithoutAccess } = await import('./site-access');

const off = defaultSettings.spotting;
const all = { ...off, mode: 'all' as const };
const everySite = ['http://*/*', 'https://*/*'];
beforeEach(() => {
  settings = defaultSettings;
  granted = new Set();
  answer = () => Promise.resolve(true);
  calls.length = 0;
});

describe('a choice of when pages are read', () => {
  test('asks the browser before anything else, within the click', () => {
    void chooseSpotting(off, all);
    expect(calls[0]).toBe('request');
  });

  test('that is granted is kept', async () => {
    expect(await chooseSpotting(off, all)).toBe(true);
    expect(settings.spotting).toEqual(all);
    expect(await isAllowed(settings.spotting)).toBe(true);
  });

  test.each([
    ['refused', () => Promise.resolve(false)],
    ['impossible to ask for', () => Promise.reject(new Error('not in the manifest'))],
  ])('that is %s changes nothing', async (_, browserSays) => {
    answer = browserSays;
    expect(await chooseSpotting(off, all)).toBe(false);
    expect(settings.spotting).toEqual(off);
    expect([...granted]).toEqual([]);
  });

  test('is kept before the answer: the popup may be gone by then', async () => {
    let say: (given: boolean) => void = () => {};
    answer = () =>
      new Promise((resolve) => {
        say = resolve;
      });
    const chosen = chooseSpotting(off, all);
    await Promise.resolve();
    expect(settings.spotting).toEqual(all);
    say(true);
    expect(await chosen).toBe(true);
  });

  test('gives back what it does not need, without asking', async () => {
    granted = new Set(everySite);
    expect(await chooseSpotting(all, off)).toBe(true);
    expect(calls).not.toContain('request');
    expect([...granted]).toEqual([]);
  });

  test('of single sites keeps these alone, and says which the browser does not let us read', async () => {
    granted = new Set(everySite);
    const sites = { ...off, mode: 'sites' as const, sites: ['a.org', 'b.org'] };
    await chooseSpotting(all, sites);
    expect([...granted].toSorted()).toEqual([
      'http://*.a.org/*',
      'http://*.b.org/*',
      'https://*.a.org/*',
      'https://*.b.org/*',
    ]);
    granted.delete('https://*.b.org/*');
    expect(await sitesWithoutAccess(sites)).toEqual(['b.org']);
  });
});
