import { describe, expect, test } from 'vitest';
import { defaultSettings } from './settings';
import { upgradeSettings } from './upgrade-settings';

describe('stored settings become today’s settings', () => {
  test.each([undefined, null, 7, 'text', [], {}])('%j gives the defaults', (stored) => {
    expect(upgradeSettings(stored).settings).toEqual(defaultSettings);
  });

  test('version 1 becomes the present one, and nothing of it is lost', () => {
    const {
      trackingParameters: _,
      readPdfs: __,
      searchEngine: ___,
      ...first
    } = {
      ...defaultSettings,
      theme: 'dark',
      folded: ['cited'],
    };
    expect(upgradeSettings({ ...first, version: 1 })).toEqual({
      settings: { ...defaultSettings, theme: 'dark', folded: ['cited'] },
      fromNewer: false,
      isDamaged: false,
    });
  });

  test('version 2 read PDFs on their own click only, and goes on so', () => {
    const { readPdfs: _, ...second } = { ...defaultSettings, version: 2, trackingParameters: ['ref'] };
    expect(upgradeSettings(second)).toEqual({
      settings: { ...defaultSettings, trackingParameters: ['ref'], readPdfs: false },
      fromNewer: false,
      isDamaged: false,
    });
  });

  test('version 3 had a part for the date; it goes, the reader’s order stays, and new parts stand where they belong', () => {
    const { searchEngine: _, ...third } = defaultSettings;
    const parts = ['cited', 'views', 'date', 'since', 'viewsSince', 'statements', 'mentioned'];
    const stored = { ...third, version: 3, parts, folded: ['date', 'views'] };
    expect(upgradeSettings(stored).settings).toEqual({
      ...defaultSettings,
      folded: ['views'],
      parts: [
        'topic',
        'cited',
        'further',
        'list',
        'views',
        'since',
        'viewsSince',
        'statements',
        'mentioned',
        'elsewhere',
      ],
    });
  });

  test('today’s version is kept as it is', () => {
    const stored = {
      ...defaultSettings,
      theme: 'dark',
      readPdfs: true,
      searchEngine: 'mojeek',
      spotting: { mode: 'sites', sites: ['example.org'], never: ['bank.example'] },
    };
    expect(upgradeSettings(stored)).toEqual({ settings: stored, fromNewer: false, isDamaged: false });
  });

  test('a field that does not fit falls back alone', () => {
    const { settings } = upgradeSettings({ ...defaultSettings, theme: 'purple', language: 'hy' });
    expect(settings).toEqual({ ...defaultSettings, language: 'hy' });
  });

  test('a part of the popup that is gone or is there twice is left out', () => {
    const parts = ['views', 'hologram', 'since', 'views'];
    const { settings } = upgradeSettings({ ...defaultSettings, parts });
    expect(settings.parts.filter((part) => part === 'views' || part === 'since')).toEqual(['views', 'since']);
    expect(settings.parts.toSorted()).toEqual(defaultSettings.parts.toSorted());
  });

  test('half-written settings keep what was written', () => {
    expect(upgradeSettings({ version: 1, textSize: 'largest' }).settings).toEqual({
      ...defaultSettings,
      textSize: 'largest',
    });
  });

  test('settings from a newer version are understood as far as they fit, and said to be newer', () => {
    const { settings, fromNewer } = upgradeSettings({ ...defaultSettings, version: 9, theme: 'light', hologram: true });
    expect(fromNewer).toBe(true);
    expect(settings).toEqual({ ...defaultSettings, theme: 'light' });
  });

  test.each(['<b>', 'a/b', '..', '.example', 'example.', ''])(
    'a host such as “%s” is left out, the others stay',
    (host) => {
      const spotting = { mode: 'all', sites: [host, 'a.example'], never: ['bank.example', host] };
      expect(upgradeSettings({ ...defaultSettings, spotting })).toMatchObject({
        settings: { spotting: { mode: 'all', sites: ['a.example'], never: ['bank.example'] } },
        isDamaged: true,
      });
    },
  );

  test('a sign or a part that Masthead has no more is no damage', () => {
    const stored = {
      ...defaultSettings,
      parts: ['views', 'hologram'],
      badge: ['saved', 'colour'],
      folded: ['hologram'],
    };
    expect(upgradeSettings(stored)).toMatchObject({ settings: { badge: ['saved'], folded: [] }, isDamaged: false });
  });

  test.each([7, null, { mode: 'all', sites: [] }])(
    '%j says of no site that it is never read: none is by itself',
    (spotting) => {
      const { settings, isDamaged } = upgradeSettings({ ...defaultSettings, theme: 'dark', spotting });
      expect(settings).toEqual({ ...defaultSettings, theme: 'dark' });
      expect(isDamaged).toBe(true);
    },
  );
});
